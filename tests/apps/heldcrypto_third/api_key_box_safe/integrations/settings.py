import os


class Base:
    MAX_CONTENT_LENGTH = 64 * 1024


class Production(Base):
    SECRET_KEY = os.environ["SECRET_KEY"]
    FIELD_ENCRYPTION_KEY = os.environ["FIELD_ENCRYPTION_KEY"]
