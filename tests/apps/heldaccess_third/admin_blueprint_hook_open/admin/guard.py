from flask import abort, session


def require_staff():
    if not session.get("staff_id"):
        abort(401)
