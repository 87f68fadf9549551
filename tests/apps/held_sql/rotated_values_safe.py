import sqlite3
from urllib.parse import unquote_plus

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/case/00017", methods=["GET", "POST"])
def case_00017():
    param = unquote_plus(request.cookies.get("case00017", "none"))
    values = []
    values.append("first")
    values.append(param)
    values.append("last")
    values.pop(0)
    bar = values[1]

    sql = f"SELECT username FROM users WHERE password = '{bar}'"
    db = sqlite3.connect("bench.db")
    cur = db.cursor()
    cur.execute(sql)
    rows = cur.fetchall()
    db.close()
    return jsonify(rows=rows)
