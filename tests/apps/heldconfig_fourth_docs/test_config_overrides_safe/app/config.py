import os


class BaseConfig:
    SECRET_KEY = os.environ["SECRET_KEY"]
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"
    TESTING = False
    MAX_CONTENT_LENGTH = 2 * 1024 * 1024
