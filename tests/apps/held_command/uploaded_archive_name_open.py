import subprocess
import tempfile

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/import")
def import_archive():
    upload = request.files["archive"]
    suffix = ".tar.gz" if upload.filename.endswith(".tar.gz") else ".zip"
    label = upload.filename.removesuffix(suffix)
    with tempfile.NamedTemporaryFile(suffix=suffix) as handle:
        upload.save(handle)
        handle.flush()
        command = "import-data --label %(label)s --file %(path)s" % {"label": label, "path": handle.name}
        subprocess.call(command, shell=True)  # finding: command-injection
    return jsonify(imported=True)
