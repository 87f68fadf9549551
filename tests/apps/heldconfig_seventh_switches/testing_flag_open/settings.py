class Settings:
    TESTING = False
    JSON_SORT_KEYS = False


class LiveSettings(Settings):
    TESTING = True  # finding: testing-enabled


class TestSettings(Settings):
    TESTING = True
