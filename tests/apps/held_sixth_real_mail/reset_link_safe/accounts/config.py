import os


class Production:
    SECRET_KEY = os.environ["SECRET_KEY"]
    PUBLIC_URL = "https://accounts.example.com"
    MAIL_SERVER = os.environ["MAIL_SERVER"]
    MAIL_DEFAULT_SENDER = "accounts@example.com"
