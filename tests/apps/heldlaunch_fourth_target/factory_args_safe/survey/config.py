class Development:
    DEBUG = True


class Production:
    DEBUG = False


settings = {"development": Development, "production": Production}
