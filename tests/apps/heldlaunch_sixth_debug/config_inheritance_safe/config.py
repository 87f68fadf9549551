class Config:
    DEBUG = True
    JSON_SORT_KEYS = False
    PAGE_SIZE = 25


class ProductionConfig(Config):
    DEBUG = False
    PAGE_SIZE = 50
