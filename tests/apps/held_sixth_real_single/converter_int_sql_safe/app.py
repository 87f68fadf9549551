import sqlite3

from flask import Flask, g, jsonify

app = Flask(__name__)


def db():
    if "db" not in g:
        g.db = sqlite3.connect("/var/lib/shop/shop.db")
    return g.db


@app.teardown_appcontext
def close(_error):
    connection = g.pop("db", None)
    if connection is not None:
        connection.close()


@app.get("/orders/<int:order_id>/lines")
def lines(order_id):
    rows = db().execute(f"SELECT sku, quantity FROM order_lines WHERE order_id = {order_id}")
    return jsonify([{"sku": sku, "quantity": quantity} for sku, quantity in rows])
