import os

from .base import Base


class Production(Base):
    PREFERRED_URL_SCHEME = os.environ.get("URL_SCHEME", "https")
