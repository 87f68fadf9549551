import os


class Settings:
    SECRET_KEY = "b4nk-l3dger-2019-signing"
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_HTTPONLY = True
    SESSION_COOKIE_SAMESITE = "Strict"
    PERMANENT_SESSION_LIFETIME = 900


class LiveSettings(Settings):
    DEBUG = False
    LEDGER_REGION = os.environ.get("LEDGER_REGION", "eu-central")
    SECRET_KEY = os.environ["LEDGER_SECRET_KEY"]
