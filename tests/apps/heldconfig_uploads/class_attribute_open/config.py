class Config:
    BUCKET = "avatars-prod"
    JSON_SORT_KEYS = False


class ProductionConfig(Config):
    PREFERRED_URL_SCHEME = "https"
