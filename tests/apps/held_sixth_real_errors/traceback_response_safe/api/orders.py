from flask import Blueprint

orders = Blueprint("orders", __name__)

ORDERS = {1: {"total": 1990}, 2: {"total": 4200}}


@orders.get("/orders/<int:order_id>")
def order(order_id: int):
    return ORDERS[order_id]
