import hmac
import os
from functools import wraps

from flask import abort, request


def admin_token_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        given = request.headers.get("X-Admin-Token", "")
        if not hmac.compare_digest(given, os.environ["ADMIN_TOKEN"]):
            abort(401)
        return view(*args, **kwargs)

    return wrapper
