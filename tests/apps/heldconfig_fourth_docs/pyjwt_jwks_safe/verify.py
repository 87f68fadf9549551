from functools import lru_cache, wraps

import jwt
from flask import abort, current_app, g, request
from jwt import PyJWKClient


@lru_cache(maxsize=1)
def jwks_client() -> PyJWKClient:
    return PyJWKClient(current_app.config["JWKS_URL"], cache_keys=True, lifespan=3600)


def decode(token: str) -> dict:
    header = jwt.get_unverified_header(token)
    if header.get("typ", "JWT") not in ("JWT", "at+jwt"):
        raise jwt.InvalidTokenError("wrong type")
    key = jwks_client().get_signing_key_from_jwt(token)
    return jwt.decode(
        token,
        key.key,
        algorithms=["RS256"],
        audience=current_app.config["AUDIENCE"],
        issuer=current_app.config["ISSUER"],
        options={"require": ["exp", "iat", "sub"]},
        leeway=10,
    )


def requires_token(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer":
            abort(401)
        try:
            g.claims = decode(token)
        except jwt.PyJWTError:
            abort(401)
        return view(*args, **kwargs)

    return wrapper
