from .production import ProductionConfig
