"""Search page of the handbook."""

from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.get("/search")
def search():
    term = request.args.get("q", "")
    if not term:
        return "<p>Nothing to look for.</p>"
    return f"<p>No results for <em>{escape(term)}</em>.</p>"
