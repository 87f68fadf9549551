from .base import BaseConfig


class ProductionConfig(BaseConfig):
    PROPAGATE_EXCEPTIONS = False
    LOG_LEVEL = "WARNING"
