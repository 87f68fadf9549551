from flask import Blueprint, jsonify

bp = Blueprint("v1", __name__)


@bp.get("/rates")
def rates():
    return jsonify(rates={})
