import os

import psycopg2
from flask import Flask, g, jsonify

app = Flask(__name__)


def get_db():
    if "db" not in g:
        g.db = psycopg2.connect(
            host="10.20.0.14",
            dbname="telemetry",
            user="telemetry_ro",
            password="BTS4o!usnsrl#sgC9",  # finding: hardcoded-credential
        )
    return g.db


@app.teardown_appcontext
def close_db(_exc):
    db = g.pop("db", None)
    if db is not None:
        db.close()


@app.get("/latest")
def latest():
    with get_db().cursor() as cur:
        cur.execute("SELECT at, value FROM readings ORDER BY at DESC LIMIT 10")
        return jsonify(cur.fetchall())
