from functools import wraps

from flask import abort, g, request

from models import AccessToken
from tokens import fingerprint


def bearer_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer":
            abort(401)
        row = AccessToken.query.filter_by(digest=fingerprint(token), revoked=False).first()
        if row is None:
            abort(401)
        g.user_id = row.user_id
        return view(*args, **kwargs)

    return wrapper
