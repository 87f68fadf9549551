from flask import Blueprint, abort, request, session

from .service import remember

prefs = Blueprint("prefs", __name__)


@prefs.post("/")
def save():
    for key, value in request.form.items():
        if not remember(session, key, value):
            abort(400)
    return "", 204


@prefs.get("/admin-hint")
def admin_hint():
    return {"admin": bool(session.get("is_admin"))}
