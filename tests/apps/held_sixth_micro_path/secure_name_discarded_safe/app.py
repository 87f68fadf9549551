import os

from flask import Flask, jsonify, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 2 * 1024 * 1024
app.config["UPLOAD_FOLDER"] = "/srv/uploads"


@app.route("/upload", methods=["POST"])
def upload():
    stored = []
    for item in request.files.getlist("files"):
        name = secure_filename(item.filename)
        if not name:
            continue
        item.save(os.path.join(app.config["UPLOAD_FOLDER"], name))
        stored.append(name)
    return jsonify(stored)
