import os


class BaseConfig:
    SECRET_KEY = os.environ.get("SECRET_KEY")
    DEBUG = False
    TESTING = False
    SQLALCHEMY_DATABASE_URI = os.environ.get("DATABASE_URL")


class ProductionConfig(BaseConfig):
    DEBUG = True  # finding: debug-enabled
    SESSION_COOKIE_SECURE = True
    PREFERRED_URL_SCHEME = "https"
