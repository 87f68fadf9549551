import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.put("/albums/<path:album>")
def create(**_):
    album = request.view_args["album"]
    album = album.encode().hex()
    os.makedirs(os.path.join("/srv/albums", album), exist_ok=True)
    return jsonify(created=True), 201
