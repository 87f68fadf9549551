from flask import Blueprint, jsonify

bp = Blueprint("core", __name__)


@bp.get("/ratio/<int:a>/<int:b>")
def ratio(a, b):
    return jsonify(ratio=a / b)
