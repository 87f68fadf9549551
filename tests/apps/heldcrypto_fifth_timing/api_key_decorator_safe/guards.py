import functools
import hmac
import os

from flask import abort, request

API_KEY = os.environ["PARTNER_API_KEY"]


def require_api_key(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        supplied = request.headers.get("X-Api-Key", "")
        if not hmac.compare_digest(supplied.encode(), API_KEY.encode()):
            abort(401)
        return view(*args, **kwargs)

    return wrapper
