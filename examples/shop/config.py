"""Settings for each place the shop runs in; SHOP_CONFIG names one of the classes."""

import os


class Config:
    DEBUG = False
    SQLALCHEMY_DATABASE_URI = os.environ.get("DATABASE_URL", "sqlite:///shop.db")
    CURRENCY = "EUR"
    PAGE_SIZE = 20


class Development(Config):
    DEBUG = True


class Production(Config):
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"
