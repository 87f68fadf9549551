class Config:
    BUCKET = "avatars-prod"
    JSON_SORT_KEYS = False


class ProductionConfig(Config):
    PREFERRED_URL_SCHEME = "https"
    MAX_CONTENT_LENGTH = 2 * 1000 * 1000
