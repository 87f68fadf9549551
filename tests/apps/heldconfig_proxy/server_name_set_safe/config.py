import os


class Config:
    SERVER_NAME = os.environ["SERVER_NAME"]
    TRUSTED_HOSTS = [SERVER_NAME]
    PREFERRED_URL_SCHEME = "https"
    MAIL_DEFAULT_SENDER = "shop@example.com"
