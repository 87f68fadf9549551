import tarfile
import uuid
from pathlib import Path

from flask import Flask, abort, redirect, request, url_for

app = Flask(__name__)
app.config["THEMES"] = Path("/srv/site/themes")
app.config["MAX_CONTENT_LENGTH"] = 20 * 1024 * 1024


@app.get("/themes")
def themes():
    return {"themes": [p.name for p in app.config["THEMES"].iterdir()]}


@app.post("/themes")
def import_theme():
    archive = request.files.get("archive")
    if archive is None:
        abort(400)
    dest = app.config["THEMES"] / uuid.uuid4().hex
    dest.mkdir(parents=True)
    with tarfile.open(fileobj=archive.stream, mode="r:gz") as tar:
        tar.extractall(dest)  # finding: path-traversal
    return redirect(url_for("themes"))
