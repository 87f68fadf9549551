from flask import Blueprint, jsonify

bp = Blueprint("books", __name__, url_prefix="/books")


@bp.get("/")
def index():
    return jsonify(books=[])
