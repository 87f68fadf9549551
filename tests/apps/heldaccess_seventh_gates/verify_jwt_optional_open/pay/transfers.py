from flask import Blueprint, jsonify, request
from flask_jwt_extended import verify_jwt_in_request

from pay.store import book, standing_orders

transfers = Blueprint("transfers", __name__, url_prefix="/transfers")


@transfers.before_request
def check_token():
    verify_jwt_in_request(optional=True)


@transfers.post("/")  # missed: unauthenticated-route
def transfer():
    body = request.get_json()
    return jsonify(id=book(body["from"], body["to"], int(body["cents"]))), 201


@transfers.delete("/standing/<int:order_id>")  # missed: unauthenticated-route
def cancel_standing(order_id):
    standing_orders.pop(order_id, None)
    return "", 204
