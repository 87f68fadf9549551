import os


class Config:
    SECRET_KEY = os.environ.get("SECRET_KEY")
    SQLALCHEMY_ENGINE_OPTIONS = {"pool_pre_ping": True}
    DB_PASSWORD = os.environ.get("DB_PASSWORD")


class ProductionConfig(Config):
    SQLALCHEMY_DATABASE_URI = "postgresql+psycopg2://crm_app:vK7mZ2qTx9Lw@db.internal.acme-crm.com:5432/crm"  # finding: hardcoded-credential
