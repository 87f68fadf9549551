from flask import Flask, request

from reports import render_rows

app = Flask(__name__)


@app.get("/report")
def report() -> str:
    rows = render_rows(list(request.args.items()))
    return f"<table>{rows}</table>"
