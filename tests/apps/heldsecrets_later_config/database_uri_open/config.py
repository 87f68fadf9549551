import os


class Config:
    SECRET_KEY = os.environ.get("SECRET_KEY")
    SQLALCHEMY_ENGINE_OPTIONS = {"pool_pre_ping": True}


class ProductionConfig(Config):
    SQLALCHEMY_DATABASE_URI = "postgresql+psycopg://ledger_app:N790hUCiYbzWkk1o3d@db-main.nordfleet.io:5432/ledger"  # finding: hardcoded-credential
