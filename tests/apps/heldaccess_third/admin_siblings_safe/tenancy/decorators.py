import functools

from flask import abort, session


def tenant_admin(view):
    @functools.wraps(view)
    def inner(*args, **kwargs):
        if session.get("admin_of") != kwargs["tenant"]:
            abort(403)
        return view(*args, **kwargs)

    return inner
