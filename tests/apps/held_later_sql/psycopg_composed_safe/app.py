import os

import psycopg
from flask import Flask, abort, jsonify, request
from psycopg import sql

app = Flask(__name__)
COLUMNS = ("name", "city", "opened_on")


def stores(column, value):
    query = sql.SQL("SELECT id, name FROM stores WHERE {column} = {value} ORDER BY {column}").format(
        column=sql.Identifier(column), value=sql.Placeholder("value")
    )
    with psycopg.connect(os.environ["DATABASE_URL"]) as conn, conn.cursor() as cur:
        cur.execute(query, {"value": value})
        return cur.fetchall()


@app.get("/stores")
def list_stores():
    column = request.args.get("by", "name")
    if column not in COLUMNS:
        abort(400)
    return jsonify([{"id": i, "name": n} for i, n in stores(column, request.args.get("value", ""))])
