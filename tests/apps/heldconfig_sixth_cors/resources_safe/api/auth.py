from flask import abort

from .store import sessions


def user_for_cookie(sid):
    user = sessions.lookup(sid)
    if user is None:
        abort(401)
    return user
