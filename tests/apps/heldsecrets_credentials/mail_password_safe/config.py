import os


class Config:
    SECRET_KEY = os.environ["SECRET_KEY"]
    MAIL_SERVER = "smtp.example.com"
    MAIL_PORT = 587
    MAIL_USE_TLS = True
    MAIL_USERNAME = "newsletter@example.com"
    MAIL_PASSWORD = os.environ["MAIL_PASSWORD"]
