import sqlite3

from flask import Flask, g, jsonify, request

app = Flask(__name__)


def get_db():
    if "db" not in g:
        g.db = sqlite3.connect("shop.db")
    return g.db


@app.get("/products")
def list_products():
    columns = ["name", request.args.get("sort", "price"), "id"]
    order = columns[1]
    query = f"SELECT id, name, price FROM products ORDER BY {order}"
    rows = get_db().execute(query).fetchall()  # finding: sql-injection
    return jsonify([{"id": row[0], "name": row[1], "price": row[2]} for row in rows])
