import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def as_number(raw):
    try:
        return int(raw)
    except ValueError:
        return raw


@app.get("/case/00604")
def case_00604():
    param = request.args.get("case00604", "1")
    bar = as_number(param)
    db = sqlite3.connect("bench.db")
    db.executescript(f"UPDATE counters SET hits = hits + 1 WHERE id = {bar};")  # finding: sql-injection
    db.close()
    return jsonify(ok=True)
