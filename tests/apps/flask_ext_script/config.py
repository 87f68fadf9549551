class DevelopmentConfig(object):
    DEBUG = True
