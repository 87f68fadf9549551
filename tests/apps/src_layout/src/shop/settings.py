class Dev:
    DEBUG = True
class Prod:
    DEBUG = False
