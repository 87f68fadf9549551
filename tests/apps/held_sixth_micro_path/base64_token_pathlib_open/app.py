import base64
import binascii
from pathlib import PurePosixPath, Path

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.delete("/drafts")
def drop_draft():
    try:
        name = base64.urlsafe_b64decode(request.headers.get("X-Draft", "")).decode()
    except (binascii.Error, UnicodeDecodeError):
        abort(400)
    draft = Path("/srv/drafts") / PurePosixPath(name)
    if not draft.is_file():
        abort(404)
    draft.unlink()  # finding: path-traversal
    return jsonify(gone=True)
