import os


class Config:
    STORAGE = os.environ.get("STORAGE", "/var/lib/scans")
    SCAN_LANGUAGES = ("deu", "eng")
    MAX_CONTENT_LENGTH = 20 * 1024 * 1024
