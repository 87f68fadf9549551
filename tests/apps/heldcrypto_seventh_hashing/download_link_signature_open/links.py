import hashlib
import hmac
import time

from flask import current_app


def sign(path, expires):
    key = current_app.config["LINK_KEY"]
    digest = hashlib.md5((key + path + str(expires)).encode())  # finding: weak-hash
    return digest.hexdigest()


def check(path, expires, signature):
    if expires < time.time():
        return False
    return hmac.compare_digest(sign(path, expires), signature)
