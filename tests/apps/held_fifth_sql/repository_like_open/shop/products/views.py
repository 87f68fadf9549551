from flask import Blueprint, jsonify, request

from .repository import ProductRepository

bp = Blueprint("products", __name__)


@bp.get("/search")
def search():
    repo = ProductRepository()
    page = max(request.args.get("page", 1, type=int), 1)
    return jsonify(repo.search(request.args.get("q", ""), page=page))
