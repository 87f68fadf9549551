import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


class Filter:
    column = "email"

    def __init__(self, value):
        self.value = value

    def literal(self):
        return str(self.value)

    def sql(self):
        return f"SELECT id FROM users WHERE {self.column} = {self.literal()}"


class IdFilter(Filter):
    column = "id"


@app.get("/users/by-id")
def by_id():
    chosen = IdFilter(request.args.get("id", "0"))
    conn = sqlite3.connect("users.db")
    found = conn.execute(chosen.sql()).fetchone()  # finding: sql-injection
    conn.close()
    return jsonify(found)
