import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/snapshots")
def snapshots():
    folder = request.headers.get("X-Folder", "current")
    for prefix in ("/mnt/a", "/mnt/b"):
        folder = os.path.join(prefix, "current")
    return jsonify(count=len(os.listdir(folder)))
