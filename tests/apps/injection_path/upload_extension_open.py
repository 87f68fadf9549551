import os
import uuid

from flask import Flask, jsonify, request

app = Flask(__name__)
INBOX = "/srv/scans/inbox"


@app.route("/scans", methods=["POST"])
def add_scans():
    saved = 0
    for scan in request.files.getlist("scans"):
        stem, extension = os.path.splitext(scan.filename)
        target = os.path.join(INBOX, stem + "-" + uuid.uuid4().hex[:8] + ".pdf")
        scan.save(target)  # finding: path-traversal
        saved += 1
    return jsonify(saved=saved)
