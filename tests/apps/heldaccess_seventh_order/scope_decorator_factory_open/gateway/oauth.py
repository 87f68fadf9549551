from __future__ import annotations

import os
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

import jwt
from flask import abort, g, request

P = ParamSpec("P")
R = TypeVar("R")
_jwks = jwt.PyJWKClient(os.environ["JWKS_URL"])


def requires_scope(scope: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    def decorate(fn: Callable[P, R]) -> Callable[P, R]:
        @wraps(fn)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            kind, _, token = request.headers.get("Authorization", "").partition(" ")
            if kind.lower() != "bearer":
                abort(401)
            try:
                key = _jwks.get_signing_key_from_jwt(token).key
                claims = jwt.decode(token, key, algorithms=["RS256"], audience="gateway")
            except jwt.PyJWTError:
                abort(401)
            if scope not in claims.get("scope", "").split():
                abort(403)
            g.subject = claims["sub"]
            return fn(*args, **kwargs)

        return wrapper

    return decorate
