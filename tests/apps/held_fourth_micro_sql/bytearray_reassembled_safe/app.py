import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def assemble(*chunks):
    buffer = bytearray()
    for chunk in chunks:
        buffer.extend(chunk.encode("utf-8"))
        buffer += b" "
    return bytes(buffer).decode("utf-8")


@app.get("/log/<path:_rest>")
def log(_rest):
    last = request.path.rsplit("/", 1)[-1]
    day = "today"
    statement = assemble("SELECT line FROM log WHERE day =", "'" + day + "'", "LIMIT 10")
    with sqlite3.connect("log.db") as conn:
        rows = list(conn.execute(statement))
    return jsonify(day=last, rows=rows)
