import os
from datetime import timedelta


class BaseConfig:
    SECRET_KEY = "kT9-staging-and-prod-2021"  # finding: hardcoded-secret-key
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_HTTPONLY = True
    SESSION_COOKIE_SAMESITE = "Lax"
    PERMANENT_SESSION_LIFETIME = timedelta(hours=8)


class ProductionConfig(BaseConfig):
    SQLALCHEMY_DATABASE_URI = os.environ.get("DATABASE_URL")


class StagingConfig(ProductionConfig):
    PROPAGATE_EXCEPTIONS = True


configs = {"production": ProductionConfig, "staging": StagingConfig}
