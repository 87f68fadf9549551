import tarfile

from flask import Flask, jsonify, request

app = Flask(__name__)
SITES = "/srv/sites/incoming"


@app.post("/sites")
def deploy_site():
    archive = request.files["archive"]
    with tarfile.open(fileobj=archive.stream, mode="r:gz") as tar:
        tar.extractall(SITES)  # finding: path-traversal
    return jsonify(status="deployed")
