from pathlib import Path


class Config:
    UPLOAD_DIR = Path("/var/lib/photos")
    ALLOWED = {"png", "jpg", "jpeg", "webp"}
