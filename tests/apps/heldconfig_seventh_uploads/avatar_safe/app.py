import uuid
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)
app.config["UPLOAD_FOLDER"] = "/srv/avatars"
app.config["MAX_CONTENT_LENGTH"] = 2 * 1024 * 1024


@app.post("/api/avatar")
def avatar():
    picture = request.files["picture"]
    name = uuid.uuid4().hex + ".png"
    picture.save(Path(app.config["UPLOAD_FOLDER"]) / name)
    return {"name": name}, 201
