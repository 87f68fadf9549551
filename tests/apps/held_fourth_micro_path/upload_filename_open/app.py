import os

from flask import Flask, jsonify, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 4 * 1024 * 1024
UPLOADS = "/srv/uploads"


@app.post("/upload")
def upload():
    saved = []
    for storage in request.files.getlist("document"):
        label = secure_filename(storage.filename or "")
        if not label:
            continue
        storage.save(os.path.join(UPLOADS, storage.filename))  # finding: path-traversal
        saved.append(label)
    return jsonify(saved=saved), 201
