from flask import Blueprint, jsonify
from flask_jwt_extended import get_jwt_identity, jwt_required

from wallet.extensions import db
from wallet.models import Account

api = Blueprint("api", __name__)


@api.get("/balance")
@jwt_required()
def balance():
    account = db.get_or_404(Account, int(get_jwt_identity()))
    return jsonify(balance=account.balance)
