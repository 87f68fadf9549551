from flask import Blueprint, session

orders = Blueprint("orders", __name__, url_prefix="/orders")


@orders.get("/mine")
def mine():
    return {"staff": session.get("staff_no"), "orders": session.get("orders", [])}
