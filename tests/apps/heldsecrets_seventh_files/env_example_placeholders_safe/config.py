import os

from dotenv import load_dotenv

load_dotenv()


class Config:
    SECRET_KEY = os.environ["SECRET_KEY"]
    SQLALCHEMY_DATABASE_URI = os.environ["DATABASE_URL"]
    STRIPE_SECRET_KEY = os.environ["STRIPE_SECRET_KEY"]
    MAIL_PASSWORD = os.environ.get("MAIL_PASSWORD") or None
