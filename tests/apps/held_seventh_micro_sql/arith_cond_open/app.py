import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/orders")
def orders():
    param = request.args.get("status", "")
    offset = 41
    status = param if (3 * 9) + offset > 60 else "shipped"
    con = sqlite3.connect("shop.db")
    rows = con.execute("SELECT id FROM orders WHERE status='{}'".format(status)).fetchall()  # finding: sql-injection
    return jsonify(ids=[r[0] for r in rows])
