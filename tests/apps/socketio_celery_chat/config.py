class Config:
    DEBUG = False
    QUEUE = "redis://"
    CELERY = {}


class DevelopmentConfig(Config):
    DEBUG = True


config = {"development": DevelopmentConfig, "production": Config}
