import binascii
import hashlib
import os

PBKDF2_ITERATIONS = 1000


def encrypt_password(password, salt=None):
    salt = salt or binascii.hexlify(os.urandom(16))
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, PBKDF2_ITERATIONS)  # finding: weak-password-hash
    return "%s$%s" % (salt.decode(), binascii.hexlify(digest).decode())
