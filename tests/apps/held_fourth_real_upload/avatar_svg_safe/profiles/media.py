import os
import uuid

EXTENSIONS = {".png", ".jpg", ".svg"}


class MediaLibrary:
    folder = None

    def init_app(self, app):
        self.folder = app.config["MEDIA_FOLDER"]
        app.extensions["media"] = self

    def store(self, upload):
        extension = os.path.splitext(upload.filename)[1].lower()
        if extension not in EXTENSIONS:
            return None
        name = uuid.uuid4().hex + extension
        upload.save(os.path.join(self.folder, name))
        return name
