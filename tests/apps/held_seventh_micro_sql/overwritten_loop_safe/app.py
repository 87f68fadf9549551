import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
KINDS = ("open", "closed")


@app.route("/stats")
def stats():
    kind = request.args.get("kind", "")
    counts = {}
    con = sqlite3.connect("tracker.db")
    for kind in KINDS:
        row = con.execute(f"SELECT count(*) FROM issue WHERE state = '{kind}'").fetchone()
        counts[kind] = row[0]
    return jsonify(counts)
