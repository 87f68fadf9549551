class Settings:
    TESTING = False
    JSON_SORT_KEYS = False


class LiveSettings(Settings):
    PROPAGATE_EXCEPTIONS = False


class TestSettings(Settings):
    TESTING = True
