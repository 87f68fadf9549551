import hashlib
import os

ROUNDS = 1_000


def password_hash(password, salt=None):
    salt = salt or os.urandom(16)
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, ROUNDS)  # finding: weak-password-hash
    return salt + digest
