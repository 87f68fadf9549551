import os


class Config:
    SECRET_KEY = os.environ["SECRET_KEY"]
    MAIL_SERVER = "smtp.example.org"
    MAIL_PORT = 587
    MAIL_USE_TLS = True
    MAIL_USERNAME = "noreply@example.org"


class ProductionConfig(Config):
    MAIL_PASSWORD = "JKfjR%sUO4vGU!67"  # finding: hardcoded-credential
