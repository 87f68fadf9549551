from decouple import Csv, config


class Settings:
    SECRET_KEY = config("SECRET_KEY")
    DEBUG = config("DEBUG", default=False, cast=bool)
    TRUSTED_HOSTS = config("TRUSTED_HOSTS", default="shop.example.org", cast=Csv())
    SESSION_COOKIE_SECURE = config("SESSION_COOKIE_SECURE", default=True, cast=bool)
    SESSION_COOKIE_SAMESITE = "Strict"
