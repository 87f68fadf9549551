from pathlib import Path

from flask import Flask, jsonify, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
INBOX = Path("/srv/inbox")


@app.put("/inbox")
def inbox():
    folder = request.headers.get("X-Folder", "new")
    name = secure_filename(request.headers.get("X-Name", "")) or "unnamed"
    folder, label = folder, folder.title()
    target = INBOX.joinpath(folder, name)
    target.write_bytes(request.get_data())  # finding: path-traversal
    return jsonify(stored=name, folder=label), 201
