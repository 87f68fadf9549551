import sqlite3

from flask import Flask, request

app = Flask(__name__)


def quoted(value):
    return "'" + value.replace("'", "''") + "'"


@app.after_request
def count_hit(response):
    agent = quoted(request.headers.get("User-Agent", ""))
    with sqlite3.connect("hits.db") as connection:
        connection.execute(f"INSERT INTO hits VALUES ({agent}, datetime('now'))")
    return response


@app.get("/")
def index():
    return "It works."
