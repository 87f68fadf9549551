import os


class Production:
    DATABASE_URI = os.environ.get("DATABASE_URI")
    JSON_SORT_KEYS = False
