import os


class Default(object):
    SECRET_KEY = os.environ['MEMBERS_SECRET']
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = 'Lax'
    WTF_CSRF_TIME_LIMIT = None


class Testing(Default):
    TESTING = True
    WTF_CSRF_ENABLED = False
