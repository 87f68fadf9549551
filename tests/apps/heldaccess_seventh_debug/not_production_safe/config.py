import os


class Base:
    SECRET_KEY = os.environ["SECRET_KEY"]
    MAIL_SERVER = os.environ.get("MAIL_SERVER", "localhost")
    ENVIRONMENT = os.environ.get("APP_ENVIRONMENT", "development")
