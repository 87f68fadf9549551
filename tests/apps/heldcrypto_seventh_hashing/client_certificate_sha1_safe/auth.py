from functools import wraps

from flask import abort, request

from registry import token_is_valid


def device_enrolled(view):
    @wraps(view)
    def inner(*args, **kwargs):
        if not token_is_valid(request.headers.get("X-Enroll-Token", "")):
            abort(401)
        return view(*args, **kwargs)

    return inner
