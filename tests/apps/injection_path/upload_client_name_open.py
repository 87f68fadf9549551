import os

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["UPLOAD_FOLDER"] = "/srv/uploads"
app.config["MAX_CONTENT_LENGTH"] = 16 * 1024 * 1024


@app.route("/upload", methods=["POST"])
def upload():
    document = request.files.get("document")
    if document is None or document.filename == "":
        return jsonify(error="no file"), 400
    stored_as = document.filename
    document.save(os.path.join(app.config["UPLOAD_FOLDER"], stored_as))  # finding: path-traversal
    return jsonify(status="stored"), 201
