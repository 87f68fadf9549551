import os


class Common:
    IMPORT_DIR = os.environ.get("IMPORT_DIR", "/var/lib/importer")
    MAX_CONTENT_LENGTH = int(os.environ.get("MAX_UPLOAD", 8_000_000))


class Production(Common):
    PROPAGATE_EXCEPTIONS = False
