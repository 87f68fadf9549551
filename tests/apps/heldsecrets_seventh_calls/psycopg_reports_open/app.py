import os
from contextlib import closing

import psycopg2
from flask import Flask, jsonify

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]


def get_connection():
    conn = psycopg2.connect(host="pg-main.internal.harborlite.io", dbname="ledger", user="ledger_rw", password="Tr4wler!Kestrel88")  # finding: hardcoded-credential
    conn.autocommit = False
    return conn


@app.get("/reports/daily")
def daily_report():
    with closing(get_connection()) as conn, conn.cursor() as cur:
        cur.execute(
            "SELECT day, sum(amount) FROM entries GROUP BY day ORDER BY day DESC LIMIT %s",
            (30,),
        )
        rows = cur.fetchall()
    return jsonify([{"day": str(day), "total": float(total)} for day, total in rows])
