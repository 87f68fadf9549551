import os

DB_PATH = os.path.join(os.path.dirname(__file__), "shop.db")

SECRET_KEY = os.environ["SHOP_SECRET_KEY"]
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
