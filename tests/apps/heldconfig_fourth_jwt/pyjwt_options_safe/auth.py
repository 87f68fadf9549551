import os
from functools import wraps

import jwt
from flask import abort, g, request


def claims_from_header() -> dict:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        abort(401)
    try:
        return jwt.decode(
            token,
            os.environ["JWT_PUBLIC_KEY"],
            algorithms=["RS256"],
            options={"verify_signature": True, "verify_aud": False},
        )
    except jwt.InvalidTokenError:
        abort(401)


def token_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        g.claims = claims_from_header()
        return view(*args, **kwargs)

    return wrapper
