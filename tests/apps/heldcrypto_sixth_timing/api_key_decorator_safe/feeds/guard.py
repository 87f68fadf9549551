import functools
import secrets

from flask import abort, current_app, request


def api_key_required(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        api_key = request.headers.get("X-Api-Key", "")
        if secrets.compare_digest(api_key.encode(), current_app.config["FEED_API_KEY"].encode()):
            return view(*args, **kwargs)
        abort(401)

    return wrapper
