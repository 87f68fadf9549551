import os


class ServiceSettings:
    MAX_ROWS = 1000
    SECRET_KEY = os.environ.get("SERVICE_SECRET")
    SESSION_COOKIE_SECURE = True
