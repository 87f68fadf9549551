import hashlib
import os


def hash_password(password: str) -> tuple[bytes, bytes]:
    salt = os.urandom(16)
    digest = hashlib.scrypt(
        password.encode("utf-8"), salt=salt, n=2**17, r=8, p=1, maxmem=256 * 1024 * 1024
    )
    return salt, digest
