import tarfile
import tempfile

from flask import Blueprint, Flask, jsonify, request

bp = Blueprint("themes", __name__)


@bp.post("/themes")
def install_theme():
    upload = request.files["theme"]
    workdir = tempfile.mkdtemp(prefix="theme-")
    with tarfile.open(fileobj=upload.stream, mode="r:gz") as archive:
        archive.extractall(workdir, filter="data")
    return jsonify(installed=True)


app = Flask(__name__)
app.register_blueprint(bp)
