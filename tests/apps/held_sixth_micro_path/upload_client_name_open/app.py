import os
import uuid

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 4 * 1024 * 1024


@app.post("/avatars")
def avatar():
    picture = request.files["picture"]
    target = os.path.join("/srv/avatars", picture.filename)
    picture.save(target)  # finding: path-traversal
    return jsonify(stored=True)
