class Config:
    DEBUG = True  # finding: debug-enabled
    JSON_SORT_KEYS = False
    PAGE_SIZE = 25


class ProductionConfig(Config):
    PAGE_SIZE = 50
