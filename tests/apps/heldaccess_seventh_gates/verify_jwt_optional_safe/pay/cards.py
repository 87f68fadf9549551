from flask import Blueprint, jsonify
from flask_jwt_extended import get_jwt_identity, jwt_required

cards = Blueprint("cards", __name__, url_prefix="/cards")
blocked = set()


@cards.post("/<int:card_id>/block")
@jwt_required()
def block(card_id):
    blocked.add((get_jwt_identity(), card_id))
    return jsonify(blocked=True)


@cards.post("/<int:card_id>/unblock")
@jwt_required(fresh=True)
def unblock(card_id):
    blocked.discard((get_jwt_identity(), card_id))
    return jsonify(blocked=False)
