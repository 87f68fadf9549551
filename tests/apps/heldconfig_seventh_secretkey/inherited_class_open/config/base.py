class Base:
    SECRET_KEY = "base-key-for-all-stages"  # finding: hardcoded-secret-key
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"
