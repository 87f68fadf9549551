from functools import wraps

from flask import abort, session


def supervisor_required(view):
    @wraps(view)
    def inner(**kwargs):
        if session.get("role") != "supervisor":
            abort(403)
        return view(**kwargs)

    return inner
