import csv
import io
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
COLUMNS = ["sku", "name", "price"]


@app.post("/articles/upload")
def upload_articles():
    upload = request.files["articles"]
    reader = csv.reader(io.TextIOWrapper(upload.stream, encoding="utf-8"))
    header = next(reader)
    columns = ", ".join(COLUMNS[: len(header)])
    marks = ", ".join("?" * len(header))
    with sqlite3.connect("articles.db") as connection:
        query = f"INSERT INTO articles ({columns}) VALUES ({marks})"
        connection.executemany(query, reader)
    return jsonify(columns=len(header))
