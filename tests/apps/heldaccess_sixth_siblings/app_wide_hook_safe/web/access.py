from functools import wraps

from flask import abort, session


def manager_required(view):
    @wraps(view)
    def wrapped(**kwargs):
        if not session.get("manager"):
            abort(403)
        return view(**kwargs)

    return wrapped
