from os import getenv

SECRET_KEY = getenv("SECRET_KEY", "please-change-me")  # finding: fallback-secret-key
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_SAMESITE = "Lax"
