import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def lines(data: bytes):
    for line in data.decode("utf-8", "replace").splitlines():
        line = line.strip()
        if line:
            yield line


@app.put("/import")
def import_names():
    conn = sqlite3.connect("names.db")
    done = 0
    for name in lines(request.get_data()):
        conn.execute("INSERT INTO names(value) VALUES (?)", [name])
        done += 1
    conn.commit()
    return jsonify(imported=done)
