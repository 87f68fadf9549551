from flask import Blueprint, jsonify, request
from pydantic import ValidationError

from schemas import GroupQuery
from store import grouped

bp = Blueprint("stats", __name__)


@bp.get("/stats")
def stats():
    try:
        query = GroupQuery.model_validate(request.args.to_dict())
    except ValidationError:
        return jsonify(error="invalid query"), 422
    return jsonify(grouped(query))
