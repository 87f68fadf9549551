import hashlib
import os


def hash_password(password: str) -> tuple[bytes, bytes]:
    salt = os.urandom(16)
    digest = hashlib.sha512(salt + password.encode("utf-8")).digest()  # finding: weak-password-hash
    return salt, digest
