import os


def env_flag(name, default="False"):
    return bool(os.environ.get(name, default))


DEBUG = env_flag("APP_DEBUG")
PORT = int(os.environ.get("APP_PORT", "5000"))
