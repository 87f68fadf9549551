from flask import Blueprint, jsonify, redirect, request, url_for
from flask_login import current_user, login_required

from warehouse.users import load_user  # noqa: F401

stock = Blueprint("stock", __name__)
levels = {}
journal = []


@stock.route("/")
@login_required
def overview():
    return jsonify(levels)


@stock.route("/<sku>/adjust", methods=["POST"])
@login_required
def adjust(sku):
    levels[sku] = levels.get(sku, 0) + int(request.form["delta"])
    journal.append((current_user.get_id(), sku))
    return redirect(url_for("stock.overview"))
