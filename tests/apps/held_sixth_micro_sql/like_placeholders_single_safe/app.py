import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/find")
def find():
    ids = request.args.getlist("id")
    marks = ", ".join("?" for _ in ids)
    query = f"SELECT id, name FROM item WHERE id IN ({marks})"
    with sqlite3.connect("items.db") as conn:
        return jsonify(conn.execute(query, ids).fetchall())
