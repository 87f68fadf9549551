from functools import wraps

from flask import abort
from flask_login import current_user


def role_required(role):
    def decorate(view):
        @wraps(view)
        def inner(*args, **kwargs):
            if role not in current_user.roles:
                abort(403)
            return view(*args, **kwargs)

        return inner

    return decorate
