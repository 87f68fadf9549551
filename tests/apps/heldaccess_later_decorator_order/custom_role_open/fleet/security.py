from functools import wraps

from flask import abort, session


def require_role(*roles):
    """Only let users with one of the roles call the view."""

    def decorator(view):
        @wraps(view)
        def inner(*args, **kwargs):
            if session.get("role") not in roles:
                abort(403)
            return view(*args, **kwargs)

        return inner

    return decorator
