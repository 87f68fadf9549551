import os

from flask import current_app
from werkzeug.utils import secure_filename


def store(upload):
    name = secure_filename(upload.filename)
    folder = current_app.config["GALLERY_DIR"]
    os.makedirs(folder, exist_ok=True)
    upload.save(os.path.join(folder, name))
    return name
