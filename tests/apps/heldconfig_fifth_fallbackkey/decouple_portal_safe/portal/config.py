from decouple import config

DEBUG = False
SECRET_KEY = config("PORTAL_SECRET")
SESSION_COOKIE_NAME = config("PORTAL_COOKIE", default="portal_session")
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_SAMESITE = "Lax"
TERM = config("PORTAL_TERM", default="2024W")
