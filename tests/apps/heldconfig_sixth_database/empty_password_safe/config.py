import os


class Config:
    SQLALCHEMY_ENGINE_OPTIONS = {"pool_pre_ping": True}
    SQLALCHEMY_DATABASE_URI = os.environ["DATABASE_URL"]
    PAGE_SIZE = int(os.environ.get("PAGE_SIZE", "20"))
