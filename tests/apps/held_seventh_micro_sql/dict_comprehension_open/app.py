import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
FIELDS = ["brand", "color"]


@app.route("/cars")
def cars():
    wanted = {k: v for k, v in request.args.items()}
    clause = " AND ".join(f"{k} = ?" for k in wanted) or "1 = 1"
    con = sqlite3.connect("cars.db")
    cur = con.execute("SELECT id FROM car WHERE " + clause, list(wanted.values()))  # finding: sql-injection
    return jsonify([r[0] for r in cur])
