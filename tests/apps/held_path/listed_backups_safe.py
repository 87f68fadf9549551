import os
import shutil

from flask import Flask, jsonify, request

app = Flask(__name__)
BACKUPS = "/var/backups/app"


def available():
    return [entry.name for entry in os.scandir(BACKUPS) if entry.is_file()]


@app.post("/restore")
def restore():
    wanted = request.get_json()["backup"]
    names = available()
    if wanted not in names:
        return jsonify(error="no such backup"), 404
    shutil.copyfile(os.path.join(BACKUPS, wanted), "/srv/app/data.db")
    return jsonify(restored=True)
