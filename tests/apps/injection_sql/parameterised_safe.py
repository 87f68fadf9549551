import sqlite3

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
app.config["DATABASE"] = "members.db"


@app.route("/members/lookup", methods=["POST"])
def lookup():
    email = request.form["email"]
    connection = sqlite3.connect(app.config["DATABASE"])
    connection.row_factory = sqlite3.Row
    query = "SELECT id, city FROM members WHERE email = ?"
    cursor = connection.execute(query, (email,))
    row = cursor.fetchone()
    connection.close()
    if row is None:
        abort(404)
    return jsonify(id=row["id"], city=row["city"])
