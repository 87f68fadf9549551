import uuid
from pathlib import Path

from flask import Flask, jsonify, request
from flask_httpauth import HTTPBasicAuth
from werkzeug.security import check_password_hash

from accounts import HASHES

app = Flask(__name__)
app.config["UPLOAD_FOLDER"] = "/srv/uploads"
app.config["MAX_CONTENT_LENGTH"] = 16 * 1024 * 1024
auth = HTTPBasicAuth()


@auth.verify_password
def verify(name, password):
    return name if name in HASHES and check_password_hash(HASHES[name], password) else None


@app.post("/scans")
@auth.login_required
def upload():
    scan = request.files["scan"]
    target = Path(app.config["UPLOAD_FOLDER"], uuid.uuid4().hex + ".pdf")
    scan.save(target)
    return jsonify(id=target.stem), 201
