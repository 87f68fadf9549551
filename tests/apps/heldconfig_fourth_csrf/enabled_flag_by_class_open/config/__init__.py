import os


class Config:
    SECRET_KEY = os.environ.get("SECRET_KEY")
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"


class StagingConfig(Config):
    PREFERRED_URL_SCHEME = "https"
    WTF_CSRF_ENABLED = False  # finding: csrf-disabled


class ProductionConfig(StagingConfig):
    PREFERRED_URL_SCHEME = "https"
