import os


class BaseConfig:
    SECRET_KEY = os.environ.get("SECRET_KEY")
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Strict"
    TESTING = False


class TestConfig(BaseConfig):
    TESTING = True
    SECRET_KEY = "pytest"
    SESSION_COOKIE_SECURE = False
    WTF_CSRF_ENABLED = False
    LOGIN_DISABLED = True


config_by_name = dict(test=TestConfig, prod=BaseConfig)
