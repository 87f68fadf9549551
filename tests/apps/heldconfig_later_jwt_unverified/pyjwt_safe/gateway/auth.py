from functools import wraps

import jwt
from flask import abort, current_app, g, request


def _bearer() -> str:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        abort(401)
    return token


def read_claims(token: str) -> dict:
    try:
        kid = jwt.get_unverified_header(token)["kid"]
        key = current_app.config["JWT_KEYS"][kid]
        return jwt.decode(token, key, algorithms=["RS256"], audience="gateway")
    except (jwt.InvalidTokenError, KeyError):
        abort(401)


def requires_scope(scope: str):
    def decorate(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            g.claims = read_claims(_bearer())
            if scope not in g.claims.get("scope", "").split():
                abort(403)
            return view(*args, **kwargs)

        return wrapper

    return decorate
