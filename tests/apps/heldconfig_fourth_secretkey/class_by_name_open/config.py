"""Settings by environment name."""
import os


class Config:
    JSON_SORT_KEYS = False
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_HTTPONLY = True
    SESSION_COOKIE_SAMESITE = "Lax"
    SECRET_KEY = "nB3uV-parcel-desk-2f81c0"  # finding: hardcoded-secret-key


class TestingConfig(Config):
    TESTING = True
    WTF_CSRF_ENABLED = False


class ProductionConfig(Config):
    SQLALCHEMY_DATABASE_URI = os.environ.get("DATABASE_URL")


config = {
    "testing": TestingConfig,
    "production": ProductionConfig,
    "default": ProductionConfig,
}
