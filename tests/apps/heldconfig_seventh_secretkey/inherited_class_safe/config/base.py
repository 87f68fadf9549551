class Base:
    SECRET_KEY = "base-key-for-all-stages"
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"
