import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def normalised(values):
    for value in values:
        value = value.strip().lower()
        if value:
            yield value


@app.get("/articles")
def articles():
    tags = list(normalised(request.args.getlist("tag")))
    if not tags:
        return jsonify([])
    marks = ", ".join("'" + tag + "'" for tag in tags)
    sql = "SELECT id, title FROM articles WHERE tag IN (" + marks + ")"
    conn = sqlite3.connect("cms.db")
    rows = conn.execute(sql).fetchall()  # finding: sql-injection
    conn.close()
    return jsonify(rows)
