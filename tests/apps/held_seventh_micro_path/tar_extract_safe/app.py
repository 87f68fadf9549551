import io
import tarfile

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/import")
def import_bundle():
    blob = io.BytesIO(request.files["bundle"].read())
    with tarfile.open(fileobj=blob) as tar:
        tar.extractall("/srv/bundles", filter="data")
    return jsonify(ok=True)
