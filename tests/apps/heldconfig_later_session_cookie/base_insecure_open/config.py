import os


class Config(object):
    SECRET_KEY = os.environ['SECRET_KEY']
    SESSION_COOKIE_SECURE = False  # finding: session-cookie-insecure
    SESSION_COOKIE_HTTPONLY = True
    SESSION_COOKIE_SAMESITE = 'Lax'


class LocalConfig(Config):
    EXPLAIN_TEMPLATE_LOADING = True


class LiveConfig(Config):
    PREFERRED_URL_SCHEME = 'https'


by_name = {'local': LocalConfig, 'live': LiveConfig}
