from flask import Blueprint, abort, session

bp = Blueprint("entries", __name__)


@bp.get("/entries")
def index():
    if "author_id" not in session:
        abort(401)
    return {"author": session["author_id"], "entries": []}
