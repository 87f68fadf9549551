import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/branch")
def branch():
    code = "main"
    code, asked = "main", request.headers.get("X-Branch", code)
    script = "UPDATE branch SET hits = hits + 1 WHERE code = '" + code + "';"
    con = sqlite3.connect("branches.db")
    con.executescript(script)
    con.commit()
    return jsonify(ok=True)
