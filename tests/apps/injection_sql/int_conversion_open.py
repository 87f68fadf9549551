import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/feed")
def feed():
    page_size = request.cookies.get("page_size", "20")
    query = "SELECT id, headline FROM articles ORDER BY published DESC LIMIT " + str(page_size)
    with sqlite3.connect("news.db") as connection:
        rows = connection.execute(query).fetchall()  # finding: sql-injection
    return jsonify(articles=[dict(zip(("id", "headline"), row)) for row in rows])
