import configparser
import os

import psycopg
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/meters/<path:site>")
def meters(site):
    cfg = configparser.RawConfigParser()
    cfg.add_section("query")
    cfg.set("query", "site", site)
    cfg.set("query", "unit", "kWh")
    value = cfg.get("query", "site")
    with psycopg.connect(os.environ["PG_DSN"]) as conn:
        rows = conn.execute("SELECT reading FROM meter WHERE tag = '" + value + "'").fetchall()  # finding: sql-injection
    return jsonify([r[0] for r in rows])
