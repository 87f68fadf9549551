from flask import Blueprint

orders = Blueprint("orders", __name__, url_prefix="/orders")


@orders.get("/<int:order_id>")
def get_order(order_id: int):
    return {"id": order_id}
