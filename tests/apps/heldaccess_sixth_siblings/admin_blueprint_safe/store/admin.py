from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_login import login_required

from .models import Product, db

admin = Blueprint("admin", __name__, url_prefix="/admin")


@admin.route("/products")
@login_required
def products():
    rows = db.session.scalars(db.select(Product)).all()
    return render_template("admin/products.html", products=rows)


@admin.route("/products", methods=["POST"])
@login_required
def add_product():
    db.session.add(Product(name=request.form["name"], price=request.form["price"]))
    db.session.commit()
    return redirect(url_for(".products"))


@admin.route("/products/<int:product_id>/delete", methods=["POST"])
@login_required
def delete_product(product_id):
    db.session.delete(db.get_or_404(Product, product_id))
    db.session.commit()
    flash("Deleted.")
    return redirect(url_for(".products"))
