import os


class Config:
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_HTTPONLY = True
    SESSION_COOKIE_SAMESITE = "Lax"


class TestingConfig(Config):
    TESTING = True
    SECRET_KEY = "testing"
    SESSION_COOKIE_SECURE = False


class ProductionConfig(Config):
    SECRET_KEY = os.environ.get("SECRET_KEY")
