import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
LEGACY_SEARCH = False


@app.get("/find")
def find():
    term = request.args.get("term", "")
    conn = sqlite3.connect("shop.db")
    try:
        if LEGACY_SEARCH:
            rows = conn.execute("SELECT id FROM item WHERE name = '" + term + "'").fetchall()
        else:
            rows = conn.execute("SELECT id FROM item WHERE name = ?", (term,)).fetchall()
    finally:
        conn.close()
    return jsonify(rows)
