import os


class Config:
    MAIL_SERVER = os.environ["MAIL_SERVER"]
    PREFERRED_URL_SCHEME = "https"
