import os


class Config:
    UPLOAD_DIR = os.environ.get("UPLOAD_DIR", "/srv/uploads")
    ALLOWED_EXTENSIONS = frozenset({"pdf", "png"})
