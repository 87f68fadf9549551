import os


class BaseConfig:
    SECRET_KEY = os.environ.get("SECRET_KEY")
    SQLALCHEMY_DATABASE_URI = os.environ.get("DATABASE_URL")
    DEBUG = False
    ITEMS_PER_PAGE = 25


class ProductionConfig(BaseConfig):
    SESSION_COOKIE_SECURE = True
    ITEMS_PER_PAGE = 50
