from flask import abort, g


def require_admin():
    if g.get("user") is None:
        abort(401)
    if "admin" not in g.user["roles"]:
        abort(403)
