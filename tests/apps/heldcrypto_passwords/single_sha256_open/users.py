import hashlib
import hmac
import os

USERS = {}


def register(name, password):
    salt = os.urandom(16)
    USERS[name] = salt, hashlib.sha256(salt + password.encode()).digest()  # finding: weak-password-hash


def check(name, password):
    salt, stored = USERS.get(name, (b"", b""))
    given = hashlib.sha256(salt + password.encode()).digest()  # finding: weak-password-hash
    return hmac.compare_digest(stored, given)
