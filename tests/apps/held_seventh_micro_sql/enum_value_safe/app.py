import enum
import sqlite3

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


class Table(enum.Enum):
    NEWS = "news"
    EVENTS = "events"


@app.route("/count")
def count():
    try:
        table = Table(request.args.get("table", "news"))
    except ValueError:
        abort(400)
    con = sqlite3.connect("site.db")
    n = con.execute(f"SELECT count(*) FROM {table.value}").fetchone()[0]
    return jsonify(count=n)
