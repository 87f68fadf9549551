import uuid
from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.before_request
def limit_size():
    request.max_content_length = 8 * 1024 * 1024


@app.post("/attachments")
def attach():
    name = uuid.uuid4().hex
    request.files["attachment"].save(Path("/srv/attachments", name))
    return jsonify(id=name)
