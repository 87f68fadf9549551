import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/articles")
def articles():
    if (tag := request.args.get("tag")) is None:
        return jsonify([])
    sql = "SELECT id FROM article WHERE tag = '" + tag + "'"
    con = sqlite3.connect("cms.db")
    cur = con.cursor()
    cur.execute(sql)  # finding: sql-injection
    return jsonify([i for (i,) in cur])
