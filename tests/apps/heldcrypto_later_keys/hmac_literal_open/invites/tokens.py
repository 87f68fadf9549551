import hashlib
import hmac
import os


def signature(email: str) -> str:
    mac = hmac.new(b"6ueMNP985bc5bHXG8moGn9UMpEV4JaOb", email.lower().encode(), hashlib.sha256)  # finding: hardcoded-crypto-key
    return mac.hexdigest()


def is_valid(email: str, given: str) -> bool:
    return hmac.compare_digest(signature(email).encode(), given.encode())
