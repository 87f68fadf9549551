import os


class Base:
    SECRET_KEY = os.environ.get("SECRET_KEY")
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"


class Testing(Base):
    TESTING = True
    WTF_CSRF_ENABLED = False


class Production(Base):
    WTF_CSRF_ENABLED = True


CONFIGS = {"testing": Testing, "production": Production}
