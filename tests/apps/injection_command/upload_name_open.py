import os
import subprocess
from uuid import uuid4

from flask import Flask, jsonify, request

app = Flask(__name__)
INBOX = "/srv/photos/inbox"


@app.post("/photos")
def upload_photo():
    photo = request.files["photo"]
    stored = os.path.join(INBOX, f"{uuid4().hex}.jpg")
    photo.save(stored)
    title = os.path.basename(photo.filename)
    command = f"exiftool -overwrite_original -Title={title} {stored}"
    subprocess.call(command, shell=True)  # finding: command-injection
    return jsonify(stored=True), 201
