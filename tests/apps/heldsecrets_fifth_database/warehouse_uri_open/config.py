import os


class Config:
    SQLALCHEMY_TRACK_MODIFICATIONS = False
    SECRET_KEY = os.environ["SECRET_KEY"]


class ProductionConfig(Config):
    SQLALCHEMY_DATABASE_URI = "postgresql+psycopg://warehouse:vT9x-Lq2mRz7@db01.nordlager.net:5432/warehouse"  # finding: hardcoded-credential
