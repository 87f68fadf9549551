import enum
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


class Direction(enum.StrEnum):
    UP = "ASC"
    DOWN = "DESC"


@app.get("/levels")
def levels():
    direction = request.args.get("dir", Direction.UP.value)
    conn = sqlite3.connect("levels.db")
    cur = conn.cursor()
    cur.execute("SELECT id FROM level ORDER BY height " + direction)  # finding: sql-injection
    return jsonify([r[0] for r in cur.fetchall()])
