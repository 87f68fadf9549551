import functools
import hmac
import os

from flask import abort, request

API_KEY = os.environ["PARTNER_API_KEY"]


def require_api_key(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        supplied = request.headers.get("X-Api-Key", "")
        if supplied != API_KEY:  # finding: timing-unsafe-comparison
            abort(401)
        return view(*args, **kwargs)

    return wrapper
