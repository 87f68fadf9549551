import sqlite3
from functools import reduce

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/cars")
def cars():
    allowed = ("make", "colour")
    pairs = [(key, request.args[key]) for key in allowed if key in request.args]
    where = reduce(lambda acc, kv: acc + f" AND {kv[0]} = '{kv[1]}'", pairs, "1 = 1")
    values = []
    conn = sqlite3.connect("cars.db")
    return jsonify(conn.execute("SELECT id FROM car WHERE " + where, values).fetchall())  # finding: sql-injection
