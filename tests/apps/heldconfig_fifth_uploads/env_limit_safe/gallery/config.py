import os

MEGABYTE = 1 << 20


class Config:
    MAX_CONTENT_LENGTH = int(os.environ.get("GALLERY_MAX_MB", "16")) * MEGABYTE
    PHOTO_DIR = os.environ.get("GALLERY_DIR", "/data/photos")
