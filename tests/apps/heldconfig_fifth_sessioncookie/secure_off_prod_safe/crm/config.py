import os


class Base:
    SECRET_KEY = os.environ["CRM_SECRET_KEY"]
    SESSION_COOKIE_SAMESITE = "Lax"
    SESSION_COOKIE_SECURE = True


class Development(Base):
    DEBUG = True
    EXPLAIN_TEMPLATE_LOADING = True


class Production(Base):
    PREFERRED_URL_SCHEME = "https"
    SESSION_COOKIE_HTTPONLY = True
