"""For the people who run the shop: stock and orders."""

from flask import Blueprint, abort, redirect, render_template, request, session, url_for

from shop import db
from shop.models import Order, Product

admin = Blueprint("admin", __name__)


@admin.before_request
def staff_only():
    if not session.get("staff"):
        abort(403)


@admin.get("/")
def orders():
    return render_template("orders.html", orders=Order.query.order_by(Order.id.desc()))


@admin.post("/stock/<int:product_id>")
def stock(product_id):
    product = db.get_or_404(Product, product_id)
    product.stock = request.form.get("stock", 0, type=int)
    db.session.commit()
    return redirect(url_for("admin.orders"))
