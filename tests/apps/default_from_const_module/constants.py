import os
DEFAULT_HOST = os.environ.get("HOST", "0.0.0.0")
DEBUG = os.environ.get("DEBUG", "1") in ("1", "true")
