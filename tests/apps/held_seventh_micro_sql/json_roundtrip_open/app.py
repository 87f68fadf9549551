import json
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/search")
def search():
    body = request.get_json()
    packed = json.dumps({"term": body["term"], "lang": "en"})
    opened = json.loads(packed)
    value = opened["term"]
    con = sqlite3.connect("docs.db")
    found = con.execute("SELECT title FROM doc WHERE body LIKE '%" + value + "%'").fetchall()  # finding: sql-injection
    return jsonify(found)
