import hashlib
import hmac
import time

from flask import current_app


def sign(path: str, expires: int) -> str:
    key = current_app.config["LINK_KEY"]
    return hmac.new(key.encode(), f"{path}:{expires}".encode(), hashlib.sha256).hexdigest()


def make_link(path: str, ttl: int = 600) -> str:
    expires = int(time.time()) + ttl
    return f"/dl/{path}?e={expires}&s={sign(path, expires)}"
