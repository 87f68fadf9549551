import csv
from io import StringIO

from flask import Flask, make_response, request

app = Flask(__name__)

FIELDS = ["day", "hours"]


@app.post("/timesheet.csv")
def timesheet():
    entries = request.get_json()
    out = StringIO(newline="")
    writer = csv.DictWriter(out, fieldnames=FIELDS)
    writer.writeheader()
    for day, entry in enumerate(entries, start=1):
        hours = entry["hours"]
        writer.writerow({"day": day, "hours": hours})  # finding: csv-injection
    response = make_response(out.getvalue())
    response.mimetype = "text/csv"
    return response
