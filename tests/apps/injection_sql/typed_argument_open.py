import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/songs")
def songs():
    page = request.args.get("page", 1)
    query = f"SELECT id, title FROM songs LIMIT 20 OFFSET 20 * ({page} - 1)"
    connection = sqlite3.connect("songs.db")
    rows = connection.execute(query).fetchall()  # finding: sql-injection
    connection.close()
    return jsonify(songs=[{"id": number, "title": title} for number, title in rows])
