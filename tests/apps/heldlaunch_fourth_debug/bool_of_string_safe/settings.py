import os


def env_flag(name, default="False"):
    return os.environ.get(name, default).strip().lower() in ("1", "true", "yes", "on")


DEBUG = env_flag("APP_DEBUG")
PORT = int(os.environ.get("APP_PORT", "5000"))
