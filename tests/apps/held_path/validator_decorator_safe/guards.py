import re
from functools import wraps

from flask import abort

PLAIN = re.compile(r"[a-z][a-z0-9_-]*")


def plain_names(*names):
    def decorate(view):
        @wraps(view)
        def guarded(**kwargs):
            for name in names:
                if not PLAIN.fullmatch(kwargs[name]):
                    abort(404)
            return view(**kwargs)

        return guarded

    return decorate
