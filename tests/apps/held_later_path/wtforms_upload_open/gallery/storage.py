import os

from flask import current_app
from werkzeug.utils import secure_filename


def store(upload):
    name = upload.filename.replace(" ", "_")
    folder = current_app.config["GALLERY_DIR"]
    os.makedirs(folder, exist_ok=True)
    upload.save(os.path.join(folder, name))  # finding: path-traversal
    return name
