import os
from datetime import timedelta


class BaseConfig:
    JWT_ACCESS_TOKEN_EXPIRES = timedelta(minutes=15)
    JWT_TOKEN_LOCATION = ["headers"]


class ProductionConfig(BaseConfig):
    DATABASE_FILE = os.environ["DATABASE_FILE"]
    JWT_SECRET_KEY = "tq3Zr!vB8#kLw2PsXm71"  # finding: hardcoded-secret-key
