from functools import wraps

from flask import abort, g


def staff_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if g.user is None or not g.user["is_staff"]:
            abort(403)
        return view(*args, **kwargs)

    return wrapper
