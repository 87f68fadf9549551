import tarfile
import tempfile

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 8_000_000


@app.post("/themes")
def install_theme():
    stream = request.files["theme"].stream
    target = tempfile.mkdtemp(prefix="theme-")
    with tarfile.open(fileobj=stream, mode="r:gz") as archive:
        archive.extractall(target, filter="data")
        members = len(archive.getmembers())
    return jsonify(members=members)
