import os


class Common:
    IMPORT_DIR = os.environ.get("IMPORT_DIR", "/var/lib/importer")
    MAX_ROWS = 10_000


class Production(Common):
    PROPAGATE_EXCEPTIONS = False
