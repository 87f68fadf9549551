import os


class Settings:
    LISTEN_HOST = "localhost"
    LISTEN_PORT = int(os.environ.get("LISTEN_PORT", 5005))


class FieldSettings(Settings):
    LISTEN_HOST = "127.0.0.1"
