import os
import subprocess
from uuid import uuid4

from flask import Flask, jsonify, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
INBOX = "/srv/photos/inbox"


@app.post("/photos")
def upload_photo():
    photo = request.files["photo"]
    stored = os.path.join(INBOX, f"{uuid4().hex}.jpg")
    photo.save(stored)
    title = secure_filename(photo.filename)
    command = f"exiftool -overwrite_original -Title={title} {stored}"
    subprocess.call(command, shell=True)
    return jsonify(stored=True), 201
