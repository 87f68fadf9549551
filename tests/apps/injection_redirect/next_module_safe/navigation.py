from urllib.parse import urlsplit

from flask import request

HOME = "/home"


def requested_page():
    return request.args.get("next") or HOME


def own_page(url):
    parts = urlsplit(url)
    if parts.scheme or parts.netloc:
        raise ValueError("foreign address")
    if not parts.path.startswith("/") or parts.path.startswith("//"):
        raise ValueError("not a path of this site")
    return url
