import tarfile

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 10 * 1024 * 1024


@app.put("/bundle")
def bundle():
    upload = request.files["bundle"]
    with tarfile.open(fileobj=upload.stream, mode="r:gz") as archive:
        archive.extractall("/srv/bundles", filter="fully_trusted")  # finding: path-traversal
    return jsonify(ok=True)
