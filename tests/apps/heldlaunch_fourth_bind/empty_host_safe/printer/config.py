class ServerConfig:
    HOST = "localhost"
    PORT = 6310
