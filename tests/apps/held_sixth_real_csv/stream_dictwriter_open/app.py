from flask import Flask, request, stream_with_context

from survey import csv_lines

app = Flask(__name__)


@app.post("/survey/answers.csv")
def answers():
    entries = request.get_json()
    lines = stream_with_context(csv_lines(entries))
    return app.response_class(lines, mimetype="text/csv")
