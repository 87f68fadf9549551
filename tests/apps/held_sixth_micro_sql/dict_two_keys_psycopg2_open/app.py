import os

import psycopg2
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/invoices", methods=["POST"])
def invoices():
    slots = {}
    slots["wanted"] = request.form["customer"]
    slots["fallback"] = "guest"
    who = slots["wanted"]
    with psycopg2.connect(os.environ["DATABASE_URL"]) as conn:
        with conn.cursor() as cur:
            cur.execute("SELECT no, total FROM invoice WHERE customer = '" + who + "'")  # finding: sql-injection
            return jsonify(cur.fetchall())
