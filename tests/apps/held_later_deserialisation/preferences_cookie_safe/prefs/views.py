from flask import Blueprint, g, jsonify

from .codec import legacy_size

bp = Blueprint("prefs", __name__)


@bp.get("/prefs")
def show():
    return jsonify(theme=g.prefs["theme"], size=legacy_size(g.prefs))
