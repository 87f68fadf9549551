import os


class Base:
    SECRET_KEY = None
    SESSION_COOKIE_SECURE = False
    SESSION_COOKIE_SAMESITE = "Lax"


class Production(Base):
    SESSION_COOKIE_SECURE = True

    def __init__(self):
        with open(os.environ["SECRET_KEY_FILE"]) as fh:
            self.SECRET_KEY = fh.read().strip()
