import csv
import os
import tempfile

from flask import Flask, send_file

app = Flask(__name__)


def orders():
    return [("A-1", 12.5), ("A-2", 99.0)]


@app.get("/orders.csv")
def export():
    fd, path = tempfile.mkstemp(suffix=".csv")
    with os.fdopen(fd, "w", newline="") as fh:
        csv.writer(fh).writerows(orders())
    try:
        return send_file(path, mimetype="text/csv")
    finally:
        os.unlink(path)
