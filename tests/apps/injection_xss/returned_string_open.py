"""Search page of the handbook."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/search")
def search():
    term = request.args.get("q", "")
    if not term:
        return "<p>Nothing to look for.</p>"
    return f"<p>No results for <em>{term}</em>.</p>"  # finding: cross-site-scripting
