from pathlib import Path

from flask import Flask, request, send_from_directory

app = Flask(__name__)
MEDIA = Path("/var/lib/gallery/media")


@app.route("/media")
def media():
    filename = request.args["file"]
    return send_from_directory(MEDIA, filename, max_age=3600)


@app.route("/health")
def health():
    return "ok"
