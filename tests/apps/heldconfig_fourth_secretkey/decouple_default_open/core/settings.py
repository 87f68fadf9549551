from decouple import Csv, config


class Settings:
    SECRET_KEY = config("SECRET_KEY", default="5f352379324c22463451387a0aec5d2f")  # finding: fallback-secret-key
    DEBUG = config("DEBUG", default=False, cast=bool)
    TRUSTED_HOSTS = config("TRUSTED_HOSTS", default="shop.example.org", cast=Csv())
    SESSION_COOKIE_SECURE = config("SESSION_COOKIE_SECURE", default=True, cast=bool)
    SESSION_COOKIE_SAMESITE = "Strict"
