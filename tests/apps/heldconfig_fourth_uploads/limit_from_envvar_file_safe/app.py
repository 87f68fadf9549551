import os

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = int(os.getenv("MAX_UPLOAD_MB", "8")) * 1024**2


@app.post("/import")
def import_rows():
    rows = request.files["rows"].stream.read().decode("utf-8").splitlines()
    return jsonify(rows=len(rows))
