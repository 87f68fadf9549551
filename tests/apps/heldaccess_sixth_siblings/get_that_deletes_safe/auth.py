from functools import wraps

from flask import abort, session


def role_required(role):
    def decorate(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if role not in session.get("roles", []):
                abort(403)
            return view(*args, **kwargs)
        return wrapper
    return decorate
