from functools import wraps
from urllib.parse import urlsplit

from flask import abort, request

HOSTS = ("example.com", "example.org")


def trusted(url: str) -> bool:
    parts = urlsplit(url)
    host = parts.hostname or ""
    return parts.scheme in ("http", "https") and host.endswith(HOSTS)


def trusted_url(view):
    @wraps(view)
    def wrapper(**kwargs):
        url = request.args.get("url", "")
        if not trusted(url):
            abort(400)
        return view(url=url, **kwargs)

    return wrapper
