import psycopg
from flask import Blueprint, current_app, jsonify, request

bp = Blueprint("inventory", __name__)


@bp.post("/inventory")
def add():
    body = request.get_json()
    try:
        with psycopg.connect(current_app.config["DSN"]) as connection:
            connection.execute("INSERT INTO item (sku, quantity) VALUES (%s, %s)", (body["sku"], body["quantity"]))
    except psycopg.Error as exc:
        current_app.logger.exception("insert failed")
        return jsonify(error=f"database error: {exc}"), 500  # finding: stack-trace-exposed
    return jsonify(ok=True), 201
