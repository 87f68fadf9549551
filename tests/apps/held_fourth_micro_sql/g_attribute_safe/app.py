import sqlite3

from flask import Blueprint, Flask, g, jsonify, request

bp = Blueprint("stock", __name__, url_prefix="/<tenant>")


@bp.url_value_preprocessor
def pull_tenant(endpoint, values):
    g.schema = "public"
    g.tenant = values.pop("tenant") if values else "main"


@bp.get("/stock")
def stock():
    sku = request.args.get("sku", "")
    with sqlite3.connect("stock.db") as conn:
        rows = conn.execute(f"SELECT qty FROM {g.schema}_stock WHERE sku = ?", (sku,)).fetchall()
    return jsonify(rows)


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app
