class DevelopmentConfig:
    DEBUG = True
