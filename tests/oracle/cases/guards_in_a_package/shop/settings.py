class Base:
    DEBUG = False


class Local(Base):
    DEBUG = True
