import os
import shlex
import tempfile

from flask import Flask, jsonify, request

app = Flask(__name__)


def joined(words):
    return " ".join(map(shlex.quote, words))


@app.post("/thumbnail")
def thumbnail():
    upload = request.files["image"]
    title = "title=" + (upload.filename or "untitled")
    fd, path = tempfile.mkstemp(suffix=".png")
    with os.fdopen(fd, "wb") as handle:
        handle.write(upload.read())
    words = ["exiftool", "-q", "-" + title, path]
    code = os.system(joined(words))
    return jsonify(done=code == 0)
