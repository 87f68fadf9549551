HOST = "127.0.0.1"
DEBUG = True
