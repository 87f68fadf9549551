import os

from flask import Flask, jsonify, request

app = Flask(__name__)
BASE = "/srv/configs/"


@app.route("/config", methods=["POST"])
def show_config():
    payload = request.get_json()
    path = os.path.join(BASE, payload["file"])
    if not path.startswith(BASE):
        return jsonify(error="outside of the configuration folder"), 403
    with open(path) as fp:  # finding: path-traversal
        return jsonify(config=fp.read())
