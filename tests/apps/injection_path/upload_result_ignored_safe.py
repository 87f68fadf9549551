from pathlib import Path

from flask import Flask, jsonify, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
AVATARS = Path("/srv/app/avatars")
ALLOWED = {".png", ".jpg", ".jpeg"}


@app.post("/avatar")
def avatar():
    picture = request.files["avatar"]
    filename = secure_filename(picture.filename)
    if not filename or Path(filename).suffix.lower() not in ALLOWED:
        return jsonify(error="not an image"), 415
    picture.save(AVATARS / filename)
    return jsonify(ok=True)
