import os
from pathlib import Path

from flask import Blueprint, Flask, abort, request, send_file, send_from_directory
from werkzeug.utils import safe_join, secure_filename

bp = Blueprint("downloads", __name__)
ROOT = Path("/srv/downloads")


@bp.get("/get/<path:name>")
def get(name):
    return send_from_directory(ROOT, name, as_attachment=True)


@bp.get("/checksum/<path:name>")
def checksum(name):
    path = safe_join(str(ROOT), name + ".sha256")
    if path is None or not os.path.isfile(path):
        abort(404)
    return send_file(path, mimetype="text/plain")


@bp.put("/incoming")
def incoming():
    upload = request.files["file"]
    name = secure_filename(upload.filename or "")
    if not name:
        abort(400)
    upload.save(ROOT / "incoming" / name)
    return {"stored": True}, 201


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app
