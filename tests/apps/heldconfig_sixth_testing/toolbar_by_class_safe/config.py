import os


class Config:
    SECRET_KEY = os.environ["SECRET_KEY"]
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"
    DEBUG_TB_ENABLED = False


class Development(Config):
    DEBUG_TB_ENABLED = True
    DEBUG_TB_PANELS = ["flask_debugtoolbar.panels.timer.TimerDebugPanel"]


class Production(Config):
    PREFERRED_URL_SCHEME = "https"
