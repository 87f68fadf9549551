"""Bin lookup for the warehouse terminals."""
import sqlite3

from flask import Flask, g, jsonify, request

app = Flask(__name__)


def get_db():
    if "db" not in g:
        g.db = sqlite3.connect("inventory.db")
        g.db.row_factory = sqlite3.Row
    return g.db


@app.teardown_appcontext
def close_db(exc):
    db = g.pop("db", None)
    if db is not None:
        db.close()


@app.get("/bins")
def bins():
    parts = ["main", request.args.get("bin", "A1")]
    parts.append("overflow")
    parts.pop(0)
    chosen = parts[1]
    query = "SELECT sku, qty FROM bins WHERE label = '" + chosen + "' ORDER BY sku"
    rows = get_db().execute(query).fetchall()
    return jsonify([dict(row) for row in rows])
