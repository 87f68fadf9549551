import os


class Config:
    STORAGE = os.environ.get("STORAGE", "/var/lib/scans")
    SCAN_LANGUAGES = ("deu", "eng")
    max_content_length = 20 * 1024 * 1024
