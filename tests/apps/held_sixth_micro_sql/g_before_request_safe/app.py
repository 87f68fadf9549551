import sqlite3

from flask import Flask, g, jsonify, request

app = Flask(__name__)


@app.before_request
def pick_tenant():
    g.tenant = "internal" if "X-Tenant" in request.headers else "public"


@app.get("/members")
def members():
    with sqlite3.connect("members.db") as conn:
        rows = conn.execute(f"SELECT mail FROM members WHERE tenant = '{g.tenant}'").fetchall()
    return jsonify(rows)
