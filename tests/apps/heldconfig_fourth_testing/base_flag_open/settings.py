class Common:
    JSON_AS_ASCII = False
    TESTING = True  # finding: testing-enabled


class Live(Common):
    PROPAGATE_EXCEPTIONS = None


class UnitTest(Common):
    TESTING = True


SETTINGS = {"live": Live, "unittest": UnitTest}
