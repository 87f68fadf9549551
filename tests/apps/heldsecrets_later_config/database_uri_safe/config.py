import os

from sqlalchemy import URL


class Config:
    SECRET_KEY = os.environ.get("SECRET_KEY")
    SQLALCHEMY_ENGINE_OPTIONS = {"pool_pre_ping": True}


class ProductionConfig(Config):
    SQLALCHEMY_DATABASE_URI = URL.create(
        "postgresql+psycopg",
        username="ledger_app",
        password=os.environ.get("LEDGER_DB_PASSWORD"),
        host="db-main.nordfleet.io",
        database="ledger",
    )
