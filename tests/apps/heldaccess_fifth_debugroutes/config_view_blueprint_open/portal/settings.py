import os


class Base:
    SECRET_KEY = os.environ["SECRET_KEY"]


class Production(Base):
    SESSION_COOKIE_SECURE = True
