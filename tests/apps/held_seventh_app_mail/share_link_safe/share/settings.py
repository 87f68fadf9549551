class Base:
    CANONICAL = "https://share.example.com"


class Production(Base):
    MAX_CONTENT_LENGTH = 1_000_000
