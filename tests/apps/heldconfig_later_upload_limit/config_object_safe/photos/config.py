from pathlib import Path


class Config:
    UPLOAD_DIR = Path("/var/lib/photos")
    MAX_CONTENT_LENGTH = 8 * 1024 * 1024
    ALLOWED = {"png", "jpg", "jpeg", "webp"}
