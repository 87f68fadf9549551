from flask import Blueprint, jsonify, request

from .events import search_done

bp = Blueprint("search", __name__)
TITLES = ["Emma", "Persuasion", "Mansfield Park"]


@bp.get("/search")
def search():
    term = request.args.get("q", "")
    hits = [t for t in TITLES if term.lower() in t.lower()]
    search_done(term, len(hits))
    return jsonify(hits)
