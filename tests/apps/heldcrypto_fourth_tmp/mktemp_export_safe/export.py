import csv
import os
import tempfile

from flask import Flask, send_file

app = Flask(__name__)


def write_rows(rows):
    with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="", delete=False) as fh:
        csv.writer(fh).writerows(rows)
    return fh.name


@app.get("/export.csv")
def export():
    path = write_rows([("id", "name"), (1, "Ada")])
    response = send_file(path, mimetype="text/csv")
    response.call_on_close(lambda: os.unlink(path))
    return response
