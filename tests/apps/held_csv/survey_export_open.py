import csv
import io

from flask import Flask, Response, request

app = Flask(__name__)


def cell(value):
    return value.strip()


@app.post("/survey/export")
def export():
    answers = request.form.getlist("answer")
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["no", "answer"])
    for number, answer in enumerate(answers, start=1):
        writer.writerow([number, cell(answer)])  # finding: csv-injection
    return Response(out.getvalue(), mimetype="text/csv")
