class Config:
    JSON_SORT_KEYS = False


class TestingConfig(Config):
    TESTING = True


class ProductionConfig(Config):
    TESTING = False


CONFIGS = {"testing": TestingConfig, "default": ProductionConfig}
