from __future__ import annotations

import hashlib
import hmac
import os


def hash_password(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=2**15, r=8, p=1, maxmem=2**26)


def create(password: str) -> str:
    salt = os.urandom(16)
    return f"{salt.hex()}:{hash_password(password, salt).hex()}"


def verify(stored: str, password: str) -> bool:
    salt, _, digest = stored.partition(":")
    return hmac.compare_digest(hash_password(password, bytes.fromhex(salt)).hex(), digest)
