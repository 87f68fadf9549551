from flask import Blueprint, Flask, abort, jsonify, request

from .upstreams import UPSTREAMS, Upstream

bp = Blueprint("gateway", __name__, url_prefix="/gw")


@bp.url_value_preprocessor
def check(_endpoint, values):
    if values and values.get("name") not in UPSTREAMS:
        abort(404)
    if values and not values.get("sku", "none").isalnum():
        abort(404)


@bp.get("/<name>/items/<sku>")
def item(name, sku):
    return jsonify(Upstream(name).item(sku))


@bp.get("/<name>/search")
def search(name):
    return jsonify(Upstream(name).search(request.args.get("q", "")))


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app
