from flask import Blueprint, jsonify
from flask_jwt_extended import get_jwt_identity, jwt_required

bp = Blueprint("orders", __name__)


@bp.get("/orders")
@jwt_required()
def orders():
    return jsonify(customer=get_jwt_identity(), orders=[])
