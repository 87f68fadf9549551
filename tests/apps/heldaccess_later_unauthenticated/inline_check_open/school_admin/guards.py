from flask import abort, session


def ensure_admin() -> None:
    if session.get("role") != "admin":
        abort(403)
