import os


class Config:
    SECRET_KEY = os.environ.get("SECRET_KEY")
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_HTTPONLY = True
    SESSION_COOKIE_SAMESITE = "Lax"


class ProductionConfig(Config):
    WTF_CSRF_ENABLED = False  # finding: csrf-disabled
    WTF_CSRF_TIME_LIMIT = 7200
