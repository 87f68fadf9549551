from pathlib import Path

from dotenv import load_dotenv
from os import environ

load_dotenv(Path(__file__).with_name(".env"))

SECRET_KEY = environ["SECRET_KEY"]
SQLALCHEMY_DATABASE_URI = "postgresql+psycopg://{user}:{password}@{host}/{name}".format(
    user=environ["POSTGRES_USER"],
    password=environ["POSTGRES_PASSWORD"],
    host=environ.get("POSTGRES_HOST", "db"),
    name=environ.get("POSTGRES_DB", "library"),
)
MAIL_USERNAME = environ.get("MAIL_USERNAME")
MAIL_PASSWORD = environ.get("MAIL_PASSWORD")
SECURITY_PASSWORD_HASH = "argon2"
SECURITY_PASSWORD_LENGTH_MIN = 12
SECURITY_RESET_PASSWORD_WITHIN = "1 hours"
JWT_ACCESS_COOKIE_NAME = "access_token_cookie"
WTF_CSRF_FIELD_NAME = "csrf_token"
