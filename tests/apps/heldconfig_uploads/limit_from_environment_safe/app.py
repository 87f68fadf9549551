import os
import uuid
from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = int(os.environ.get("MAX_UPLOAD_MB", "25")) * 1024 * 1024


@app.post("/recordings")
def recordings():
    saved = []
    for recording in request.files.getlist("recording"):
        name = uuid.uuid4().hex
        recording.save(Path("/srv/recordings", name))
        saved.append(name)
    return jsonify(saved)
