import os

from .base import Base


class Production(Base):
    SECRET_KEY = os.environ["SECRET_KEY"]
