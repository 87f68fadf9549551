import os

from flask import abort, request
from jose import JWTError, jwt


def current_subject():
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    try:
        claims = jwt.decode(token, os.environ["AUTH_PUBLIC_KEY"], algorithms=["RS256"])
    except JWTError:
        abort(401)
    if claims.get("iss") != os.environ["AUTH_ISSUER"]:
        abort(401)
    return claims["sub"]
