import os
from datetime import timedelta


def _required(name: str) -> str:
    value = os.environ.get(name)
    if not value:
        raise RuntimeError(f"{name} is missing")
    return value


class BaseConfig(object):
    PERMANENT_SESSION_LIFETIME = timedelta(hours=8)
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"
    SECRET_KEY = os.getenv("SECRET_KEY") or _required("FLASK_SECRET_KEY")
    BUILD = os.getenv("BUILD_ID") or "local"
