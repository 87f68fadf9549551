import os

from flask import Flask, jsonify, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
UPLOADS = "/srv/uploads"


@app.post("/upload")
def upload():
    file = request.files["file"]
    name = secure_filename(file.filename or "unnamed")
    file.save(os.path.join(UPLOADS, name))
    return jsonify(stored=True)
