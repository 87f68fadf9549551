import hmac
import os
from functools import wraps

from flask import abort, request

API_KEY = os.environ["INGEST_API_KEY"]


def api_key_required(view):
    @wraps(view)
    def wrapped(*args, **kwargs):
        provided = request.headers.get("X-Api-Key", "")
        if provided == API_KEY:  # finding: timing-unsafe-comparison
            return view(*args, **kwargs)
        abort(401)

    return wrapped
