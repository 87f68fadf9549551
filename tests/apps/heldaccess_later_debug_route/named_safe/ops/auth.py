from functools import wraps

from flask import abort, session


def admin_only(view):
    @wraps(view)
    def wrapped(*args, **kwargs):
        if not session.get("is_admin"):
            abort(404)
        return view(*args, **kwargs)
    return wrapped
