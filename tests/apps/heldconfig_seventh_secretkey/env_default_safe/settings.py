from os import getenv

SECRET_KEY = getenv("SECRET_KEY")
if not SECRET_KEY:
    raise RuntimeError("SECRET_KEY is not set")
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_SAMESITE = "Lax"
