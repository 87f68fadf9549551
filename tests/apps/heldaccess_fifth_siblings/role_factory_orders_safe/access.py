from collections.abc import Callable
from functools import wraps

from flask import abort
from flask_login import current_user


def permission(name: str) -> Callable:
    def decorate(view: Callable) -> Callable:
        @wraps(view)
        def guarded(*args, **kwargs):
            if not current_user.is_authenticated:
                abort(401)
            if name not in current_user.permissions:
                abort(403)
            return view(*args, **kwargs)

        return guarded

    return decorate
