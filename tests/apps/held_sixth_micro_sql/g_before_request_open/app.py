import sqlite3

from flask import Flask, g, jsonify, request

app = Flask(__name__)


@app.before_request
def pick_tenant():
    g.tenant = request.headers.get("X-Tenant", "public")


@app.get("/members")
def members():
    with sqlite3.connect("members.db") as conn:
        rows = conn.execute(f"SELECT mail FROM members WHERE tenant = '{g.tenant}'").fetchall()  # finding: sql-injection
    return jsonify(rows)
