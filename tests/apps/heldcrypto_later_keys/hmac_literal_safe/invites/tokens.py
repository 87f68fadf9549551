import hashlib
import hmac
import os


def signature(email: str) -> str:
    mac = hmac.new(os.environb[b"INVITE_KEY"], email.lower().encode(), hashlib.sha256)
    return mac.hexdigest()


def is_valid(email: str, given: str) -> bool:
    return hmac.compare_digest(signature(email).encode(), given.encode())
