import os
from functools import wraps

import jwt
from flask import abort, g, request

AUDIENCE = "orders-api"


def claims_from_header():
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme != "Bearer":
        abort(401)
    try:
        return jwt.decode(token, os.environ["JWT_PUBLIC_KEY"], algorithms=["RS256"], audience=AUDIENCE)
    except jwt.InvalidTokenError:
        abort(401)


def requires_scope(scope):
    def decorate(view):
        @wraps(view)
        def inner(*args, **kwargs):
            g.claims = claims_from_header()
            if scope not in g.claims.get("scope", "").split():
                abort(403)
            return view(*args, **kwargs)
        return inner
    return decorate
