import os

basedir = os.path.abspath(os.path.dirname(__file__))


def _required(name):
    value = os.environ.get(name)
    if not value:
        raise RuntimeError(name + " must be set")
    return value


class Config(object):
    SECRET_KEY = os.environ.get("SECRET_KEY") or "you-cannot-guess-it"  # finding: fallback-secret-key
    MAIL_SERVER = _required("MAIL_SERVER")
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"
