import os


class BaseConfig:
    SECRET_KEY = os.environ.get("SECRET_KEY")
    SQLALCHEMY_TRACK_MODIFICATIONS = False
    SQLALCHEMY_ENGINE_OPTIONS = {"pool_pre_ping": True}


class DevelopmentConfig(BaseConfig):
    SQLALCHEMY_DATABASE_URI = "sqlite:///dev.db"


class ProductionConfig(BaseConfig):
    PREFERRED_URL_SCHEME = "https"
    SQLALCHEMY_DATABASE_URI = "postgresql+psycopg://crm_app:{}@db.prod.crmlight.net:5432/crm".format(os.environ.get("CRM_DB_PASSWORD"))


configs = {"development": DevelopmentConfig, "production": ProductionConfig}
