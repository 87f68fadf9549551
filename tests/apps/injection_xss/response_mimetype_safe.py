"""Source of a section, as the editor will produce it."""

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/preview")
def preview():
    heading = request.values.get("heading", "Untitled")
    lines = ["<section>", "<h2>%s</h2>" % heading, "</section>"]
    return Response("\n".join(lines), mimetype="text/plain")
