import functools

from flask import abort, session

PEOPLE = {1: {"name": "Ada", "active": True}, 2: {"name": "Linus", "active": True}}


def admin_required(view):
    @functools.wraps(view)
    def wrapper(**kwargs):
        if not session.get("is_admin"):
            abort(403)
        return view(**kwargs)

    return wrapper
