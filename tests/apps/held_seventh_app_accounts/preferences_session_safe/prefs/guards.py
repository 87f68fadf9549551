from functools import wraps

from flask import abort, session


def staff_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if session.get("staff") != "1":
            abort(403)
        return view(*args, **kwargs)

    return wrapper
