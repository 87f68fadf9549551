import os


class Config:
    DEBUG = False
    SECRET_KEY = os.environ.get("SECRET_KEY")


class DevelopmentConfig(Config):
    DEBUG = True


class ProductionConfig(Config):
    PREFERRED_URL_SCHEME = "https"


configs = {"development": DevelopmentConfig, "production": ProductionConfig}
