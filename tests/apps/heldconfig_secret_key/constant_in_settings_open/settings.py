import os

DB_PATH = os.path.join(os.path.dirname(__file__), "shop.db")

SECRET_KEY = "9f3cc1b0e7a94d6d8b5a2f61c0de47aa"  # finding: hardcoded-secret-key
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
