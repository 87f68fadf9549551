from functools import wraps

from flask import abort, request

from .partners import known


def partner_only(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if not known(request.args.get("to", "")):
            abort(400)
        return view(*args, **kwargs)

    return wrapper
