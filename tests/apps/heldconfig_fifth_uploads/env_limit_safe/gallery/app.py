import os
import secrets

from flask import Flask, request
from flask.views import View

from gallery.config import Config


class UploadPhotos(View):
    methods = ["POST"]

    def dispatch_request(self):
        saved = []
        for photo in request.files.getlist("photos"):
            if photo.mimetype not in ("image/jpeg", "image/webp"):
                continue
            name = secrets.token_hex(12)
            photo.save(os.path.join(Config.PHOTO_DIR, name))
            saved.append(name)
        return {"saved": saved}


app = Flask(__name__)
app.config.from_object(Config)
app.add_url_rule("/photos", view_func=UploadPhotos.as_view("upload_photos"))
