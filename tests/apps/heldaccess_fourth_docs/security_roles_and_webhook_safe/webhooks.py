import hashlib
import hmac
from functools import wraps

from flask import abort, current_app, request


def signed_by_github(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        secret = current_app.config["GITHUB_WEBHOOK_SECRET"].encode()
        expected = "sha256=" + hmac.new(secret, request.get_data(), hashlib.sha256).hexdigest()
        if not hmac.compare_digest(expected, request.headers.get("X-Hub-Signature-256", "")):
            abort(403)
        return view(*args, **kwargs)

    return wrapper
