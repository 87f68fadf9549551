import functools

from flask import abort, session


def admin_only(view):
    @functools.wraps(view)
    def decorated(**kwargs):
        if session.get("role") != "admin":
            abort(403)
        return view(**kwargs)

    return decorated
