import os


class Config:
    SECRET_KEY = os.environ["KIOSK_KEY"]
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"


class DevConfig(Config):
    DEBUG_TB_ENABLED = True
    DEBUG_TB_PROFILER_ENABLED = True


class ProdConfig(Config):
    DEBUG_TB_ENABLED = False
