class Base:
    SHARE_ROOT = "/srv/share"


class Production(Base):
    MAX_CONTENT_LENGTH = 32 * 1024 * 1024
