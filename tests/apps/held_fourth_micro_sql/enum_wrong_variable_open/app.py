import enum

import psycopg2
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
app.config.from_prefixed_env()


class SortKey(enum.Enum):
    NAME = "name"
    CREATED = "created_at"
    TOTAL = "total"


@app.route("/invoices")
def invoices():
    sort = request.args.get("sort", "name")
    group = request.args.get("group", "name")
    try:
        SortKey(group)
    except ValueError:
        abort(400)

    conn = psycopg2.connect(app.config["DSN"])
    with conn, conn.cursor() as cur:
        cur.execute("SELECT id, name, total FROM invoices ORDER BY {}".format(sort))  # finding: sql-injection
        rows = cur.fetchall()
    return jsonify({"rows": rows})
