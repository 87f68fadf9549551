import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/customers", methods=["POST"])
def customers():
    city = request.form["city"]
    query = "SELECT id, name FROM customers WHERE city = ?"
    with sqlite3.connect("crm.db") as db:
        rows = db.execute(query, (city,)).fetchall()
    return jsonify([{"id": r[0], "name": r[1]} for r in rows])
