from pathlib import Path

from flask import Flask, abort, jsonify, request, send_file, send_from_directory

from .files import bundle, save

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 4 << 20
ROOT = Path("/var/lib/vault")


@app.post("/files")
def upload():
    name = save(ROOT, request.files["file"])
    if name is None:
        abort(415)
    return jsonify(name=name), 201


@app.get("/files/<path:name>")
def download(name):
    return send_from_directory(ROOT, name, as_attachment=True)


@app.post("/bundle")
def download_bundle():
    names = [str(n) for n in request.get_json()["names"]][:20]
    return send_file(bundle(ROOT, names), download_name="bundle.zip", as_attachment=True)
