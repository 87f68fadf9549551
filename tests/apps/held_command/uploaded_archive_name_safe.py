import subprocess
import tempfile
import uuid

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/import")
def import_archive():
    upload = request.files["archive"]
    suffix = ".tar.gz" if upload.filename.endswith(".tar.gz") else ".zip"
    label = uuid.uuid4().hex
    with tempfile.NamedTemporaryFile(suffix=suffix) as handle:
        upload.save(handle)
        handle.flush()
        command = "import-data --label %(label)s --file %(path)s" % {"label": label, "path": handle.name}
        subprocess.call(command, shell=True)
    return jsonify(imported=True)
