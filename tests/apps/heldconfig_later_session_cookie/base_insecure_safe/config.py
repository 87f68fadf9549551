import os


class Config(object):
    SECRET_KEY = os.environ['SECRET_KEY']
    SESSION_COOKIE_SECURE = False
    SESSION_COOKIE_HTTPONLY = True
    SESSION_COOKIE_SAMESITE = 'Lax'


class LocalConfig(Config):
    EXPLAIN_TEMPLATE_LOADING = True


class LiveConfig(Config):
    PREFERRED_URL_SCHEME = 'https'
    SESSION_COOKIE_SECURE = True


by_name = {'local': LocalConfig, 'live': LiveConfig}
