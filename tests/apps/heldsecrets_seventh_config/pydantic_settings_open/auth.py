from functools import wraps

from flask import abort, g, request

from users import user_for_bearer


def api_user_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        g.user = user_for_bearer(request.headers.get("Authorization", ""))
        if g.user is None:
            abort(401)
        return view(*args, **kwargs)

    return wrapper
