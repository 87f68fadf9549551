from functools import wraps

from flask import abort
from flask_login import current_user


def superuser_only(view):
    @wraps(view)
    def inner(*args, **kwargs):
        if not current_user.is_authenticated or not current_user.is_superuser:
            abort(403)
        return view(*args, **kwargs)

    return inner
