from functools import wraps
from urllib.parse import urlsplit

from flask import abort, request

CDN = "avatars.cdn.example"


def avatar_source(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        address = (request.get_json(silent=True) or {}).get("url", "")
        parts = urlsplit(address)
        if parts.scheme != "https" or not address.startswith("https://" + CDN):
            abort(422)
        return view(address, *args, **kwargs)
    return wrapper
