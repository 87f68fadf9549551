import io
import os
import zipfile

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 10 * 1024 * 1024
DEST = "/srv/themes"


@app.route("/themes", methods=["POST"])
def install_theme():
    data = request.files["theme"].read()
    names = []
    with zipfile.ZipFile(io.BytesIO(data)) as bundle:
        for number, member in enumerate(bundle.infolist()):
            if member.is_dir():
                continue
            target = os.path.join(DEST, member.filename)
            with open(target, "wb") as out:  # finding: path-traversal
                out.write(bundle.read(member))
            names.append(number)
    return jsonify(count=len(names))
