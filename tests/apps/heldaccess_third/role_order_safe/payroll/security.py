from functools import wraps

from flask import abort, g

_TOKENS = {}


def lookup_token(token):
    return _TOKENS.get(token)


def require_role(*roles):
    def decorator(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if g.principal is None:
                abort(401)
            if g.principal["role"] not in roles:
                abort(403)
            return view(*args, **kwargs)

        return wrapper

    return decorator
