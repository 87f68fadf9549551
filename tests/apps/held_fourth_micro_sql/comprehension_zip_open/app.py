import os

import mysql.connector
from flask import Flask, jsonify, request

app = Flask(__name__)
FIELDS = ("city", "street")


def fragments(values):
    pairs = dict(zip(FIELDS, values))
    return [f"{field} = '{text}'" for field, text in pairs.items()], list(pairs.values())


@app.get("/addresses")
def addresses():
    wanted = [request.args.get(field, "") for field in FIELDS]
    where, params = fragments(wanted)
    conn = mysql.connector.connect(option_files=os.environ["MYSQL_CNF"])
    cur = conn.cursor()
    cur.execute("SELECT id FROM address WHERE " + " AND ".join(where))  # finding: sql-injection
    rows = cur.fetchall()
    conn.close()
    return jsonify(rows, len(params))
