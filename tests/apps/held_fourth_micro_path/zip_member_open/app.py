import os
import zipfile

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 2_000_000
TARGET = "/srv/icons"


@app.post("/icons")
def icons():
    count = 0
    with zipfile.ZipFile(request.files["icons"].stream) as archive:
        for info in archive.infolist():
            if info.is_dir():
                continue
            with open(os.path.join(TARGET, info.filename), "wb") as out:  # finding: path-traversal
                out.write(archive.read(info))
            count += 1
    return jsonify(count=count)
