import os


def env_int(name: str, default: int) -> int:
    return int(os.environ.get(name, default))


class Config:
    SECRET_KEY = os.environ["SECRET_KEY"]
    MAX_CONTENT_LENGTH = env_int("MAX_UPLOAD_MB", 4) * 1024 * 1024
    UPLOAD_FOLDER = os.environ.get("UPLOAD_FOLDER", "/var/lib/gallery")
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"
