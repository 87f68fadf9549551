import hashlib
import hmac
import os

ITERATIONS = 600_000


def derive(password: str, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, ITERATIONS)


def hash_password(password: str) -> str:
    salt = os.urandom(16)
    return f"{salt.hex()}${derive(password, salt).hex()}"


def verify(password: str, stored: str) -> bool:
    salt, digest = (bytes.fromhex(part) for part in stored.split("$"))
    return hmac.compare_digest(derive(password, salt), digest)
