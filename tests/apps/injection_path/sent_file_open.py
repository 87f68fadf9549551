from pathlib import Path

from flask import Flask, request, send_file

app = Flask(__name__)
MEDIA = Path("/var/lib/gallery/media")


@app.route("/media")
def media():
    filename = request.args["file"]
    return send_file(MEDIA / filename, max_age=3600)  # finding: path-traversal


@app.route("/health")
def health():
    return "ok"
