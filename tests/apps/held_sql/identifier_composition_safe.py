import psycopg2
from flask import Flask, current_app, g, jsonify, request
from psycopg2 import sql

app = Flask(__name__)
app.config["DSN"] = "dbname=metrics"


def get_conn():
    if "conn" not in g:
        g.conn = psycopg2.connect(current_app.config["DSN"])
    return g.conn


@app.get("/metrics/<string:table>/latest")
def latest(table):
    limit = min(int(request.args.get("n", "10")), 100)
    target = sql.Identifier(table)
    query = sql.SQL("SELECT ts, value FROM {} ORDER BY ts DESC LIMIT %s").format(target)
    with get_conn().cursor() as cur:
        cur.execute(query, (limit,))
        return jsonify([{"ts": ts.isoformat(), "value": value} for ts, value in cur.fetchall()])
