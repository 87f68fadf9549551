import functools
import logging

from flask import abort, request, session

log = logging.getLogger("ledger.audit")


def audited(view):
    @functools.wraps(view)
    def wrapped(*args, **kwargs):
        log.info("%s %s", request.method, request.endpoint)
        return view(*args, **kwargs)

    return wrapped


def accountant_only(view):
    @functools.wraps(view)
    def wrapped(*args, **kwargs):
        if session.get("role") not in ("accountant", "owner"):
            abort(403)
        return view(*args, **kwargs)

    return wrapped
