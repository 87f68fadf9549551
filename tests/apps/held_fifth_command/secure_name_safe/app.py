import os
import subprocess
from uuid import uuid4

from flask import Flask, abort, jsonify, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
app.config.update(MAX_CONTENT_LENGTH=20_000_000, INBOX="/srv/scans")


@app.post("/scans")
def scan():
    upload = request.files["page"]
    name = secure_filename(upload.filename or "")
    if not name:
        abort(400)
    path = os.path.join(app.config["INBOX"], f"{uuid4().hex}_{name}")
    upload.save(path)
    proc = subprocess.run(f"tesseract {path} stdout -l deu", shell=True, capture_output=True, text=True)
    return jsonify(text=proc.stdout)
