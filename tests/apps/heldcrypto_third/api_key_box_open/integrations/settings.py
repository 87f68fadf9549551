import os


class Base:
    MAX_CONTENT_LENGTH = 64 * 1024


class Production(Base):
    SECRET_KEY = os.environ["SECRET_KEY"]
    FIELD_ENCRYPTION_KEY = "8cozhW9kSi5poZ6TWFuMCV123zg-9NORTs3gJq_J5Do="  # finding: hardcoded-crypto-key
