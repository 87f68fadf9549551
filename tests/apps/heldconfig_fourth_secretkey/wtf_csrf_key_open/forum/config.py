import os

from dotenv import dotenv_values

env = {**dotenv_values(".env"), **os.environ}


class Config:
    SECRET_KEY = env["SECRET_KEY"]
    WTF_CSRF_SECRET_KEY = "a-csrf-secret-key"  # finding: hardcoded-secret-key
    WTF_CSRF_TIME_LIMIT = 3600
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"
