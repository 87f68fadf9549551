from functools import wraps

from flask import abort, g


def moderator_required(fn):
    @wraps(fn)
    def guarded(*args, **kwargs):
        if g.get("user") is None:
            abort(401)
        if not g.user["is_moderator"]:
            abort(403)
        return fn(*args, **kwargs)

    return guarded
