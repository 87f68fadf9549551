import os
from urllib.parse import quote_plus


class Config:
    SQLALCHEMY_TRACK_MODIFICATIONS = False


class Production(Config):
    SQLALCHEMY_DATABASE_URI = "mysql+pymysql://school:{}@db.internal:3306/school".format(
        quote_plus(os.environ["DB_PASSWORD"])
    )
    SQLALCHEMY_ENGINE_OPTIONS = {"pool_pre_ping": True, "pool_recycle": 280}


class Testing(Config):
    TESTING = True
    SQLALCHEMY_DATABASE_URI = "sqlite:///:memory:"
