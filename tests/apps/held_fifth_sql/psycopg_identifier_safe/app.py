import os

import psycopg
from flask import Flask, jsonify, request
from psycopg import sql

app = Flask(__name__)


@app.get("/export/<table>")
def export(table):
    columns = request.args.getlist("column") or ["id"]
    query = sql.SQL("SELECT {cols} FROM {table} WHERE owner = %s").format(
        cols=sql.SQL(", ").join(map(sql.Identifier, columns)),
        table=sql.Identifier("export", table),
    )
    with psycopg.connect(os.environ["DSN"]) as conn:
        rows = conn.execute(query, (request.headers.get("X-Owner", ""),)).fetchall()
    return jsonify(rows)
