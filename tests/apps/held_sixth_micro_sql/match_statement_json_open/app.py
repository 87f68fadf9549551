import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/lookup")
def lookup():
    body = request.get_json()
    match body:
        case {"kind": "name", "value": str(value)}:
            where = f"name = '{value}'"
        case {"kind": "all"}:
            where = "1 = 1"
        case _:
            return jsonify(error="bad request"), 400
    db = sqlite3.connect("people.db")
    found = db.cursor().execute("SELECT id FROM person WHERE " + where).fetchall()  # finding: sql-injection
    return jsonify(ids=[r[0] for r in found])
