import os


class Default:
    SECRET_KEY = os.environ["SECRET_KEY"]
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_HTTPONLY = True
    SESSION_COOKIE_SAMESITE = "Lax"


class Development(Default):
    DEBUG = True
    SESSION_COOKIE_SECURE = False if os.environ.get("LOCAL_HTTP") else True


class Production(Default):
    PREFERRED_URL_SCHEME = "https"
