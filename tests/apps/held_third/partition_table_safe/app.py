import os

from flask import Flask, abort, jsonify, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine(os.environ["METRICS_DB"])

TABLES = {"day": "metrics_daily", "week": "metrics_weekly", "month": "metrics_monthly"}


@app.get("/metrics/<period>")
def metrics(period):
    if period not in TABLES:
        abort(404)
    table = TABLES[period]
    since = request.args.get("since", "2024-01-01")
    sql = f"SELECT name, value FROM {table} WHERE taken_on >= :since ORDER BY name"
    with engine.connect() as conn:
        rows = conn.execute(text(sql), {"since": since}).mappings()
        return jsonify([dict(r) for r in rows])
