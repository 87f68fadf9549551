from flask import Blueprint, jsonify, request

from .directory import directory

bp = Blueprint("people", __name__)


@bp.get("/people")
def people():
    uid = request.args.get("uid", "").strip()
    return jsonify(results=directory.find(uid))
