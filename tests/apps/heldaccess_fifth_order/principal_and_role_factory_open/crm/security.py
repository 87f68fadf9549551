from functools import wraps

from flask import abort, g


def role_required(*roles):
    def decorator(fn):
        @wraps(fn)
        def wrapper(*args, **kwargs):
            if g.get("user") is None:
                abort(401)
            if g.user.role not in roles:
                abort(403)
            return fn(*args, **kwargs)
        return wrapper
    return decorator
