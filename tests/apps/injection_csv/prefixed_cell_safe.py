"""Downloads the guest list that was typed into the page."""

import csv
import io

from flask import Flask, Response, request

app = Flask(__name__)


def cell(value):
    value = value.strip()
    if value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return "'" + value
    return value


@app.post("/guests.csv")
def guests():
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(["guest", "table"])
    for number, name in enumerate(request.form.getlist("guest"), start=1):
        writer.writerow([cell(name), number])
    return Response(buffer.getvalue(), mimetype="text/csv")
