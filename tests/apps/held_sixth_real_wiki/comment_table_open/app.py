from flask import Flask, request

from tables import html_table

app = Flask(__name__)


@app.post("/tables/preview")
def preview():
    rows = request.get_json()["rows"]
    return html_table(rows), 200, {"Content-Type": "text/html; charset=utf-8"}  # finding: cross-site-scripting
