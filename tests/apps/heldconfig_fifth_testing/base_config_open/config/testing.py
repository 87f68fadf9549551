from .base import BaseConfig


class TestingConfig(BaseConfig):
    TESTING = True
    SECRET_KEY = "testing"
    LOG_LEVEL = "DEBUG"
