import os

from flask import Flask, abort, jsonify, request

from .storage import LocalStorage

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 8 * 1024 * 1024
storage = LocalStorage(os.environ.get("ATTACHMENTS", "/srv/helpdesk/attachments"))


@app.post("/tickets/<int:ticket_id>/attachments")
def attach(ticket_id: int):
    upload = request.files.get("file")
    if upload is None or not upload.filename:
        abort(400)
    storage.put(ticket_id, upload)
    return jsonify(ok=True), 201
