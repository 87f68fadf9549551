from functools import wraps

from flask import Response


def widget(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return Response(view(*args, **kwargs), mimetype="text/html")  # missed: cross-site-scripting

    return wrapper
