from __future__ import annotations

import hashlib
import hmac
import os


def hash_password(password: str, salt: bytes) -> bytes:
    return hashlib.sha256(salt + password.encode()).digest()  # finding: weak-password-hash


def create(password: str) -> str:
    salt = os.urandom(16)
    return f"{salt.hex()}:{hash_password(password, salt).hex()}"


def verify(stored: str, password: str) -> bool:
    salt, _, digest = stored.partition(":")
    return hmac.compare_digest(hash_password(password, bytes.fromhex(salt)).hex(), digest)
