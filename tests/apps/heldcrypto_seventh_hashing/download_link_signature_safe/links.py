import hashlib
import hmac
import time

from flask import current_app


def sign(path, expires):
    key = current_app.config["LINK_KEY"]
    digest = hmac.new(key.encode(), ("%s\n%d" % (path, expires)).encode(), hashlib.sha256)
    return digest.hexdigest()


def check(path, expires, signature):
    if expires < time.time():
        return False
    return hmac.compare_digest(sign(path, expires), signature)
