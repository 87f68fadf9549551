import os
from datetime import timedelta


class BaseConfig:
    JWT_ACCESS_TOKEN_EXPIRES = timedelta(minutes=15)
    JWT_TOKEN_LOCATION = ["headers"]


class ProductionConfig(BaseConfig):
    DATABASE_FILE = os.environ["DATABASE_FILE"]
    JWT_SECRET_KEY = os.environ["JWT_SECRET_KEY"]
