from flask import Blueprint, flash, redirect, render_template, request, url_for

from access import permission
from .service import OrderService

bp = Blueprint("orders", __name__, url_prefix="/orders")
service = OrderService()


@bp.get("/")
@permission("orders.read")
def index() -> str:
    return render_template("orders/index.html", orders=service.open_orders())


@bp.post("/<int:order_id>/ship")
@permission("orders.ship")
def ship(order_id: int):
    service.ship(order_id, carrier=request.form.get("carrier", "dhl"))
    flash("Order shipped")
    return redirect(url_for(".index"))


@bp.post("/<int:order_id>/cancel")
@permission("orders.cancel")
def cancel(order_id: int):
    service.cancel(order_id)
    return redirect(url_for(".index"))


@bp.post("/<int:order_id>/refund")  # finding: unauthenticated-route
def refund(order_id: int):
    service.refund(order_id, amount=request.form.get("amount", type=int))
    flash("Refund booked")
    return redirect(url_for(".index"))
