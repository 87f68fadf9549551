import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
COLUMNS = {"name": "last_name", "joined": "created_at", "mail": "email"}


@app.route("/members")
def members():
    key = request.args.get("sort", "name")
    column = COLUMNS.get(key, "last_name")
    con = sqlite3.connect("club.db")
    cur = con.execute("SELECT last_name, email FROM member ORDER BY " + column)
    return jsonify([list(row) for row in cur])
