class Production:
    TESTING = False
    SESSION_COOKIE_SECURE = True


class Testing(Production):
    TESTING = True
