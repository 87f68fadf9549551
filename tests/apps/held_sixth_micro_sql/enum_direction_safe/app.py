import enum
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


class Direction(enum.StrEnum):
    UP = "ASC"
    DOWN = "DESC"


@app.get("/levels")
def levels():
    direction = Direction(request.args.get("dir", "ASC")).value
    conn = sqlite3.connect("levels.db")
    cur = conn.cursor()
    cur.execute("SELECT id FROM level ORDER BY height " + direction)
    return jsonify([r[0] for r in cur.fetchall()])
