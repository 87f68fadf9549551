class Config:
    HOST = "0.0.0.0"
    PORT = 5000
    DEBUG = True
