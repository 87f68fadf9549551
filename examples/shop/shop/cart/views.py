"""The shopping cart, kept in the session as product id to count."""

from flask import Blueprint, flash, redirect, render_template, request, session, url_for

from shop import db
from shop.models import Order, OrderLine, Product

cart = Blueprint("cart", __name__)


def lines():
    """The products in the cart with their counts."""
    wanted = {int(key): count for key, count in session.get("cart", {}).items()}
    found = Product.query.filter(Product.id.in_(wanted)).order_by(Product.name)
    return [(product, wanted[product.id]) for product in found]


@cart.get("/")
def show():
    return render_template("cart.html", lines=lines())


@cart.post("/add/<int:product_id>")
def add(product_id):
    db.get_or_404(Product, product_id)
    counts = session.setdefault("cart", {})
    counts[str(product_id)] = counts.get(str(product_id), 0) + 1
    session.modified = True
    return redirect(url_for("cart.show"))


@cart.post("/order")
def order():
    new = Order(email=request.form["email"])
    for product, count in lines():
        product.stock -= count
        new.lines.append(OrderLine(product_id=product.id, cents=product.cents, count=count))
    db.session.add(new)
    db.session.commit()
    session.pop("cart", None)
    flash("Thank you. We are packing.")
    return redirect(url_for("catalog.index"))
