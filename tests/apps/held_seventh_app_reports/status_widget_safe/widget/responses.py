from functools import wraps

from flask import Response


def widget(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        response = Response(view(*args, **kwargs), mimetype="text/plain")
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response

    return wrapper
