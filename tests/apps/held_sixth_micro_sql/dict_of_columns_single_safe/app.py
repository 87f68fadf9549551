import os

from flask import Flask, abort, jsonify, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine(os.environ["DATABASE_URL"])

COLUMNS = {"newest": "created_at DESC", "oldest": "created_at ASC", "price": "price ASC"}


@app.get("/offers")
def offers():
    try:
        order = COLUMNS[request.args.get("order", "newest")]
    except KeyError:
        abort(400)
    page = request.args.get("page", 1, type=int)
    query = text(f"SELECT id, title FROM offer WHERE active ORDER BY {order} LIMIT 20 OFFSET {(page - 1) * 20}")
    with engine.connect() as conn:
        return jsonify([dict(row) for row in conn.execute(query).mappings()])
