from functools import wraps

import jwt
from flask import abort, current_app, request


def bearer_required(scope: str):
    def decorate(view):
        @wraps(view)
        async def inner(*args, **kwargs):
            token = request.headers.get("Authorization", "").removeprefix("Bearer ")
            try:
                claims = jwt.decode(token, current_app.config["JWT_PUBLIC_KEY"], algorithms=["RS256"])
            except jwt.InvalidTokenError:
                abort(401)
            if scope not in claims.get("scope", "").split():
                abort(403)
            return await view(*args, **kwargs)

        return inner

    return decorate
