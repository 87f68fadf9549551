class Config(object):
    HOST = "0.0.0.0"
    PORT = 8080
    DEBUG = True

def get_config():
    return Config()
