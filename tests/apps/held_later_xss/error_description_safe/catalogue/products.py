from flask import Blueprint, abort, jsonify

bp = Blueprint("products", __name__, url_prefix="/products")
PRODUCTS = {"kettle": 39, "toaster": 45}


def get_price(slug):
    if slug not in PRODUCTS:
        abort(404, description=f"No product called {slug}.")
    return PRODUCTS[slug]


@bp.route("/<slug>")
def product(slug):
    return jsonify(slug=slug, price=get_price(slug))
