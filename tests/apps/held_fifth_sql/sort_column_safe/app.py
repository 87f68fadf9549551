import sqlite3

from flask import Flask, g, jsonify, request

app = Flask(__name__)
DATABASE = "/var/lib/catalogue/items.db"
SORTABLE = ("name", "price", "created_at")


def get_db() -> sqlite3.Connection:
    if "db" not in g:
        g.db = sqlite3.connect(DATABASE)
        g.db.row_factory = sqlite3.Row
    return g.db


@app.teardown_appcontext
def close_db(_exc):
    db = g.pop("db", None)
    if db is not None:
        db.close()


@app.get("/items")
def list_items():
    sort = request.args.get("sort", "name")
    if sort not in SORTABLE:
        sort = "name"
    limit = request.args.get("limit", 50, type=int)
    rows = get_db().execute(f"SELECT id, name, price FROM items ORDER BY {sort} LIMIT ?", (limit,))
    return jsonify([dict(r) for r in rows])
