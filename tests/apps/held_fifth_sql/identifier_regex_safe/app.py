import re

import psycopg2
from flask import Flask, abort, current_app, jsonify

app = Flask(__name__)
app.config.from_prefixed_env()

IDENTIFIER = re.compile(r"[a-z][a-z0-9_]{0,30}")


def checked_identifier(value: str) -> str:
    """Names of metric tables come from the dashboard's URL."""
    if not IDENTIFIER.fullmatch(value):
        abort(404)
    return value


def connect():
    return psycopg2.connect(current_app.config["DSN"])


@app.route("/metrics/<series>/latest")
def latest(series):
    table = checked_identifier(series)
    with connect() as conn, conn.cursor() as cur:
        cur.execute("SELECT taken_at, value FROM metric_" + table + " ORDER BY taken_at DESC LIMIT 10")
        points = cur.fetchall()
    return jsonify(series=table, points=[[t.isoformat(), v] for t, v in points])
