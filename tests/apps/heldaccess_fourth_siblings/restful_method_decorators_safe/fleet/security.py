import functools
import hmac
import os

from flask import request
from flask_restful import abort

API_TOKEN = os.environ["FLEET_API_TOKEN"]


def require_api_user(method):
    @functools.wraps(method)
    def inner(*args, **kwargs):
        given = request.headers.get("X-Api-Token", "")
        if not hmac.compare_digest(given.encode(), API_TOKEN.encode()):
            abort(401)
        return method(*args, **kwargs)

    return inner
