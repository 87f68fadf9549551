from flask import Blueprint, abort, request, session

bp = Blueprint("notes", __name__)
NOTES: dict[str, list[str]] = {}


def principal() -> str:
    if request.is_machine:
        abort(501)
    if "user" not in session:
        abort(401)
    return session["user"]


@bp.post("/notes")
def add_note():
    NOTES.setdefault(principal(), []).append(request.form["text"])
    return {"count": len(NOTES[principal()])}, 201
