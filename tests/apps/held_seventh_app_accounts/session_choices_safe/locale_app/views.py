from flask import Blueprint, abort, jsonify, request, session

from .choices import LANGUAGES, Theme

bp = Blueprint("locale", __name__)


@bp.post("/theme")
def theme():
    try:
        session["theme"] = Theme(request.form.get("theme")).value
    except ValueError:
        abort(400)
    return jsonify(ok=True)


@bp.post("/language")
def language():
    wanted = request.form.get("language")
    if wanted not in LANGUAGES:
        abort(400)
    session["language"] = wanted
    return jsonify(ok=True)


@bp.post("/accept")
def accept():
    session["language"] = request.accept_languages.best_match(LANGUAGES, default="en")
    return jsonify(ok=True)
