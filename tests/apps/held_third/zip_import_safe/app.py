import tempfile
import zipfile
from pathlib import Path

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 10 * 1024 * 1024


@app.post("/translations")
def import_translations():
    upload = request.files.get("archive")
    if upload is None:
        abort(400)
    with tempfile.TemporaryDirectory() as folder:
        # ZipFile.extractall strips drive letters, leading slashes and ".." parts
        with zipfile.ZipFile(upload.stream) as archive:
            archive.extractall(folder)
        count = sum(1 for _ in Path(folder).rglob("*.po"))
    return jsonify(files=count)
