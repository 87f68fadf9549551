import os
from secrets import compare_digest

from flask import abort, request


def require_service_token():
    header = request.headers.get("Authorization", "")
    scheme, _, token = header.partition(" ")
    if scheme != "Bearer":
        abort(401)
    if compare_digest(token.encode(), os.environ["SERVICE_TOKEN"].encode()):
        return None
    abort(403)
