from enum import Enum

import pymysql
from flask import Flask, jsonify, request

app = Flask(__name__)


class Direction(str, Enum):
    UP = "ASC"
    DOWN = "DESC"


def connection():
    return pymysql.connect(read_default_file="/etc/shop/my.cnf", database="shop")


def read_direction() -> str:
    raw = request.args.get("dir", "ASC").upper()
    try:
        return Direction(raw).value
    except ValueError:
        return Direction.UP.value


@app.get("/orders")
def orders():
    direction = read_direction()
    query = "SELECT id, placed_at, total FROM orders ORDER BY placed_at %s" % direction
    conn = connection()
    try:
        with conn.cursor() as cur:
            cur.execute(query)
            found = [{"id": r[0], "placed": str(r[1]), "total": str(r[2])} for r in cur.fetchall()]
    finally:
        conn.close()
    return jsonify(found)
