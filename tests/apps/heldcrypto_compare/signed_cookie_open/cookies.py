import hashlib
import hmac
import os


def sign(value):
    return hmac.new(os.environ["COOKIE_KEY"].encode(), value.encode(), hashlib.sha512).hexdigest()


def load(cookie):
    value, _, signature = cookie.rpartition(".")
    return value if sign(value) == signature else None  # finding: timing-unsafe-comparison
