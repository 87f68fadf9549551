import os


class Base:
    SECRET_KEY = os.environ.get("SECRET_KEY")
    SQLALCHEMY_TRACK_MODIFICATIONS = False


class Production(Base):
    DEBUG = False


class Development(Base):
    DEBUG = True
    ENV = "development"
