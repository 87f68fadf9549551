from functools import wraps
from hmac import compare_digest

from flask import abort, current_app, request


def api_key_required(view):
    @wraps(view)
    def decorated(*args, **kwargs):
        supplied = request.headers.get("X-Api-Key", "")
        if compare_digest(supplied.encode(), current_app.config["API_KEY"].encode()):
            return view(*args, **kwargs)
        abort(401)

    return decorated
