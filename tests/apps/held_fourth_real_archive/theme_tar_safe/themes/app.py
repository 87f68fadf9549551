import os
import tarfile
from pathlib import Path
from uuid import uuid4

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 8 * 1024 * 1024
THEMES = Path(os.environ.get("THEMES_DIR", "/var/lib/site/themes"))


def install_theme(upload):
    target = THEMES / uuid4().hex
    target.mkdir(parents=True)
    with tarfile.open(fileobj=upload.stream, mode="r:gz") as bundle:
        bundle.extractall(target, filter="data")
    return target.name


@app.route("/admin/themes", methods=["POST"])
def upload_theme():
    upload = request.files.get("theme")
    if upload is None or not upload.filename.endswith(".tar.gz"):
        return jsonify(error="expected a .tar.gz file"), 400
    return jsonify(id=install_theme(upload)), 201
