import os


class Config:
    SECRET_KEY = os.environ["SECRET_KEY"]
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"
    WTF_CSRF_ENABLED = False  # finding: csrf-disabled
    WTF_CSRF_TIME_LIMIT = 7200


class TestingConfig(Config):
    WTF_CSRF_ENABLED = False
    TESTING = True
