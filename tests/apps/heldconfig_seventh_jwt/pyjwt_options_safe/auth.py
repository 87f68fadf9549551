import os
from functools import wraps

import jwt
from flask import abort, g, request

KEY = os.environ["JWT_KEY"]


def token_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        header = request.headers.get("Authorization", "")
        try:
            g.claims = jwt.decode(header[7:], KEY, algorithms=["HS256"], options={"require": ["exp", "sub"]})
        except jwt.InvalidTokenError:
            abort(401)
        return view(*args, **kwargs)

    return wrapper
