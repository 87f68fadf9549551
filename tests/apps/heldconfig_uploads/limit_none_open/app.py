import hashlib
from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config.from_pyfile("settings.py")


@app.put("/photos")
def put_photo():
    data = request.files["photo"].read()  # finding: upload-limit-missing
    name = hashlib.sha256(data).hexdigest()
    Path(app.config["UPLOAD_DIR"], name).write_bytes(data)
    return jsonify(name=name)
