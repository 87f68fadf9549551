import zipfile

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1024 * 1024


@app.post("/names")
def names():
    with zipfile.ZipFile(request.files["archive"].stream) as archive:
        return jsonify(files=archive.namelist())
