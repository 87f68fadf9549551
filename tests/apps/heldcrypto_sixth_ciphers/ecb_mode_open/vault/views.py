import base64

from flask import Blueprint, current_app, jsonify, request

from .cipher import encrypt_card

bp = Blueprint("vault", __name__)


@bp.post("/cards")
def add_card():
    sealed = encrypt_card(request.json["number"], current_app.config["CARD_KEY"])
    return jsonify(card=base64.b64encode(sealed).decode()), 201
