import hmac
import os
from functools import wraps

from flask import abort, request


def token_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        given = request.headers.get("X-Ops-Token", "")
        if not hmac.compare_digest(given.encode(), os.environ["OPS_TOKEN"].encode()):
            abort(401)
        return view(*args, **kwargs)

    return wrapper
