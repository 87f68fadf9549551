import os


class Config:
    DEBUG = True
    SECRET_KEY = os.environ.get("SECRET_KEY")


class Production(Config):
    DEBUG = False
    PREFERRED_URL_SCHEME = "https"
