class Base:
    DEBUG = True
    TESTING = False
    SQLALCHEMY_TRACK_MODIFICATIONS = False


class Production(Base):
    DEBUG = False


class Testing(Base):
    TESTING = True
