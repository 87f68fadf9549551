import os
from pathlib import Path


class Config:
    """Shared settings."""

    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"
    SECRET_KEY_FILE = os.environ.get("SECRET_KEY_FILE", "/run/secrets/secret_key")

    @classmethod
    def init_app(cls, app):
        app.config["SECRET_KEY"] = Path(cls.SECRET_KEY_FILE).read_text().strip()


class TestingConfig(Config):
    TESTING = True

    @classmethod
    def init_app(cls, app):
        app.config["SECRET_KEY"] = "only for the test run"
        app.config["SESSION_COOKIE_SECURE"] = False


config = {"testing": TestingConfig, "default": Config}
