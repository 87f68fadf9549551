import os


class Config:
    SECRET_KEY = os.environ["SECRET_KEY"]
    SQLALCHEMY_DATABASE_URI = os.environ["DATABASE_URL"]
    MAIL_SERVER = "smtp.eu.mailgun.org"
    MAIL_PORT = 587
    MAIL_USE_TLS = True
    MAIL_USERNAME = "postmaster@mg.fennelbooks.com"
    MAIL_PASSWORD = "w7Kq2-Zt9vRm4xLpB8nd"  # finding: hardcoded-credential
    MAIL_DEFAULT_SENDER = "Fennel Books <no-reply@fennelbooks.com>"
