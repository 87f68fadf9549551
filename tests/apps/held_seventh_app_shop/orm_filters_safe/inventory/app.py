from flask import Flask, jsonify, request

from .models import db
from .queries import low_stock, search


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("INVENTORY")
    db.init_app(app)

    @app.get("/items")
    def items():
        found = search(
            request.args.get("q", ""),
            request.args.get("sort", "sku"),
            request.args.get("dir", "asc"),
        )
        return jsonify([{"sku": item.sku, "stock": item.stock} for item in found])

    @app.get("/low")
    def low():
        ids = request.args.getlist("id", type=int)[:50]
        return jsonify(low_stock(ids) if ids else [])

    return app
