import hashlib
import hmac
import os

KEY = os.environ["UNSUBSCRIBE_KEY"].encode()


def mac(address: str) -> str:
    return hmac.digest(KEY, address.encode(), "sha256").hex()


def is_genuine(address: str, tag: str) -> bool:
    return tag == mac(address)  # finding: timing-unsafe-comparison
