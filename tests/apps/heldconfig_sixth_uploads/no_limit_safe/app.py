import uuid
from pathlib import Path

from flask import Flask, abort, request

ALLOWED = {".png", ".jpg", ".webp"}
STORE = Path("/srv/photos")

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 8 * 1024 * 1024


@app.post("/photos")
def upload():
    photo = request.files["photo"]
    suffix = Path(photo.filename or "").suffix.lower()
    if suffix not in ALLOWED:
        abort(415)
    name = uuid.uuid4().hex + suffix
    photo.save(STORE / name)
    return {"name": name}, 201
