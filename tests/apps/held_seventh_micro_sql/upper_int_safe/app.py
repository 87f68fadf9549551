import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/page")
def page():
    limit = request.args.get("limit", default=20, type=int)
    offset = int(request.args.get("offset", "0"))
    direction = "DESC" if request.args.get("dir") == "desc" else "ASC"
    con = sqlite3.connect("log.db")
    cur = con.execute(
        f"SELECT id, at FROM event ORDER BY at {direction} LIMIT {limit} OFFSET {offset}"
    )
    return jsonify(cur.fetchall())
