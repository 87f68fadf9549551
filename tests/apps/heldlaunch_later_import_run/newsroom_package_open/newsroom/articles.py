from flask import Blueprint, jsonify

bp = Blueprint("articles", __name__)

ARTICLES = {1: "Harbour reopens", 2: "Tram line extended"}


@bp.get("/")
def index():
    return jsonify([{"id": k, "title": v} for k, v in ARTICLES.items()])
