import os


class Base:
    DEBUG = False
    TIMEZONE = "Europe/Berlin"


class Development(Base):
    DEBUG = True


class Production(Base):
    TIMEZONE = "UTC"


choices = {"development": Development, "production": Production}
active = choices[os.environ.get("APP_SETTINGS", "production")]
