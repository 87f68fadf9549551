from functools import wraps

from flask import abort, session

from models import User, db


def admin_only(f):
    @wraps(f)
    def decorated(*args, **kwargs):
        user = db.session.get(User, session.get("user_id", 0))
        if user is None or user.role != "admin":
            abort(403)
        return f(*args, **kwargs)
    return decorated
