from functools import wraps

from flask import redirect, session, url_for


def signed_in(view):
    @wraps(view)
    def inner(*args, **kwargs):
        if session.get("staff_id") is None:
            return redirect(url_for("auth.sign_in"))
        return view(*args, **kwargs)

    return inner
