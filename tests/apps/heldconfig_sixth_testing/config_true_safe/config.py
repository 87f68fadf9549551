import os


class Config:
    DATABASE_URL = os.environ["DATABASE_URL"]
    TESTING = False


class TestConfig(Config):
    TESTING = True
    DATABASE_URL = "sqlite:///:memory:"
