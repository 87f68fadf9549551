from flask import Blueprint, jsonify, request

from .client import DirectoryClient

bp = Blueprint("people", __name__)


@bp.get("/people")
def people():
    name = request.args.get("name", "")
    if len(name) < 3:
        return jsonify(error="at least three characters"), 400
    return jsonify(DirectoryClient().find(name))
