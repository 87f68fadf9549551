from collections.abc import Callable
from enum import Flag
from functools import wraps

from flask import abort
from flask_login import current_user


class Permission(Flag):
    READ = 1
    LEND = 2
    PURGE = 4


def permission_required(permission: Permission) -> Callable:
    def decorator(view: Callable) -> Callable:
        @wraps(view)
        def inner(*args, **kwargs):
            if not current_user.is_authenticated or permission not in current_user.permissions:
                abort(403)
            return view(*args, **kwargs)

        return inner

    return decorator
