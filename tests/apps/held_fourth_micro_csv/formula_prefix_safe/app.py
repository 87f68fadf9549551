import csv
import io

from flask import Flask, Response, request

app = Flask(__name__)


def cell(text):
    return "'" + text if text[:1] in "=+-@\t\r" else text


@app.post("/attendees.csv")
def attendees():
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["no", "name"])
    for number, name in enumerate(request.form.getlist("name"), start=1):
        writer.writerow([number, cell(name)])
    return Response(out.getvalue(), mimetype="text/csv", headers={"Content-Disposition": "attachment"})
