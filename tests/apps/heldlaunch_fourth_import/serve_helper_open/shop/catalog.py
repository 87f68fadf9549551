from flask import Blueprint, jsonify

bp = Blueprint("catalog", __name__)


@bp.get("/")
def index():
    return jsonify(items=["mug", "shirt", "sticker"])
