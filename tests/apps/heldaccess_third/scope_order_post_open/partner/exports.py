from flask import Blueprint, jsonify

from partner import auth

exports = Blueprint("exports", __name__)


@exports.get("/")
@auth.login_required
def index():
    return jsonify(["customers.csv", "orders.csv"])


@auth.login_required  # finding: auth-decorator-above-route
@exports.get("/customers")
@exports.get("/customers.json")
def customers():
    return jsonify([{"name": "A. Berg", "phone": "+49 30 1234"}])
