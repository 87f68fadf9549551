import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 4 * 1024 * 1024


@app.post("/documents/announce")
def announce():
    document = request.files.get("document")
    if document is None or not document.filename:
        abort(400)
    size = len(document.read())
    name = document.filename
    with sqlite3.connect("documents.db") as connection:
        connection.execute(f"INSERT INTO announced VALUES ('{name}', {size})")  # finding: sql-injection
    return "", 204
