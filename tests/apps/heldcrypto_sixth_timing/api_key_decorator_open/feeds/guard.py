import functools
import secrets

from flask import abort, current_app, request


def api_key_required(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        api_key = request.headers.get("X-Api-Key", "")
        if api_key == current_app.config["FEED_API_KEY"]:  # finding: timing-unsafe-comparison
            return view(*args, **kwargs)
        abort(401)

    return wrapper
