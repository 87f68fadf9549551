from flask import Blueprint, jsonify, request
from flask_jwt_extended import jwt_required

from models import Item

bp = Blueprint("items", __name__, url_prefix="/items")


@bp.get("/<int:item_id>")
@jwt_required()
def show(item_id):
    return jsonify(Item.get_or_404(item_id).as_dict())


@bp.post("/")
@jwt_required()
def create():
    return jsonify(Item.create(request.get_json()["name"]).as_dict()), 201


@bp.put("/<int:item_id>")
@jwt_required()
def rename(item_id):
    return jsonify(Item.get_or_404(item_id).rename(request.get_json()["name"]).as_dict())


@bp.delete("/<int:item_id>")  # finding: unauthenticated-route
def delete(item_id):
    Item.get_or_404(item_id).delete()
    return "", 204
