import sqlite3
from collections import namedtuple

from flask import Flask, jsonify, request

app = Flask(__name__)
Caller = namedtuple("Caller", ["name", "scope"])


@app.get("/quota")
def quota():
    auth = request.authorization
    caller = Caller(auth.username if auth else "", "read")
    _, name = caller
    db = sqlite3.connect("quota.db")
    row = db.execute("SELECT left FROM quota WHERE caller = '%s'" % name).fetchone()
    return jsonify(left=row and row[0])
