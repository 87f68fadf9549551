from functools import wraps

from flask import abort, current_app, g, request
from jose import JWTError, jwt


def requires_auth(f):
    @wraps(f)
    def decorated(*args, **kwargs):
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        try:
            g.user = jwt.get_unverified_claims(token)  # finding: jwt-unverified
        except JWTError:
            abort(401)
        return f(*args, **kwargs)

    return decorated
