import os


class BaseConfig:
    SECRET_KEY = os.environ["SECRET_KEY"]
    SESSION_COOKIE_SECURE = True


class ProductionConfig(BaseConfig):
    PREFERRED_URL_SCHEME = "https"
