from flask import Blueprint, render_template, request, url_for

from .html import link

cart = Blueprint("cart", __name__)


@cart.post("/cart")
def add():
    product = request.form["product"]
    message = link(url_for("cart.add"), product)
    return render_template("cart.html", message=message)
