import os

from flask import abort, request
from jose import JWTError, jwt


def current_subject():
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    try:
        claims = jwt.get_unverified_claims(token)  # finding: jwt-unverified
    except JWTError:
        abort(401)
    if claims.get("iss") != os.environ["AUTH_ISSUER"]:
        abort(401)
    return claims["sub"]
