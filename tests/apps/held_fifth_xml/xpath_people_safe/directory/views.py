from flask import Blueprint, jsonify, request

from .lookup import phone_of

bp = Blueprint("directory", __name__)


@bp.get("/phone")
def phone():
    return jsonify(phones=[str(p) for p in phone_of(request.args.get("name", ""))])
