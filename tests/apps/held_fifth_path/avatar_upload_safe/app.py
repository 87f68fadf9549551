import os

from flask import Flask, abort, request, url_for
from werkzeug.utils import secure_filename

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1_000_000
app.config["AVATARS"] = os.path.join(app.instance_path, "avatars")
ALLOWED_EXTENSIONS = {"png", "jpg", "webp"}


def allowed(filename: str) -> bool:
    return "." in filename and filename.rsplit(".", 1)[1].lower() in ALLOWED_EXTENSIONS


@app.post("/avatar")
def avatar():
    upload = request.files.get("avatar")
    if upload is None or not upload.filename or not allowed(upload.filename):
        abort(400)
    clean_name = secure_filename(upload.filename)
    if not clean_name:
        abort(400)
    upload.save(os.path.join(app.config["AVATARS"], clean_name))
    return {"avatar": url_for("static", filename="avatars/current")}
