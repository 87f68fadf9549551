import logging
from functools import wraps

from flask import request

from .text import one_line

log = logging.getLogger("audit")


def audited(action: str):
    def decorate(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            log.info("%s by %s", action, one_line(request.form.get("operator", "-")))  # finding: log-injection
            return view(*args, **kwargs)

        return wrapper

    return decorate
