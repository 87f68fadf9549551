import hmac
from functools import wraps

from flask import abort, request

import settings


def api_key_required(view):
    @wraps(view)
    def wrapped(*args, **kwargs):
        key = request.headers.get("X-Api-Key", "")
        if not hmac.compare_digest(key.encode(), settings.API_KEY.encode()):
            abort(401)
        return view(*args, **kwargs)

    return wrapped
