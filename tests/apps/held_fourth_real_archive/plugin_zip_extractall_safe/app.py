"""ZipFile.extractall strips drive letters, leading slashes and '..' parts."""
import zipfile
from pathlib import Path
from uuid import uuid4

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 2 * 1024 * 1024
INBOX = Path("/var/lib/forms/inbox")


@app.post("/forms/import")
def import_forms():
    target = INBOX / uuid4().hex
    target.mkdir(parents=True)
    with zipfile.ZipFile(request.files["bundle"].stream) as bundle:
        names = [n for n in bundle.namelist() if n.endswith(".json")]
        bundle.extractall(target, members=names)
    return jsonify(imported=len(names)), 201
