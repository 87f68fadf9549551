import re
import sqlite3
from contextlib import closing

from flask import Flask, abort, jsonify

app = Flask(__name__)
TABLE = re.compile(r"stats_[a-z]+")


def checked(name):
    if not TABLE.match(name):
        abort(404)
    return name


@app.get("/stats/<name>")
def stats(name):
    table = checked(name)
    with closing(sqlite3.connect("stats.db")) as conn:
        rows = conn.execute("SELECT day, hits FROM " + table).fetchall()  # finding: sql-injection
    return jsonify(rows)
