class ServerConfig:
    HOST = ""
    PORT = 6310
