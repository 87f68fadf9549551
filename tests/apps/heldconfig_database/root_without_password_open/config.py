import os


class Config:
    SQLALCHEMY_TRACK_MODIFICATIONS = False


class ProductionConfig(Config):
    HOST = os.environ.get("DB_HOST", "127.0.0.1")
    PASSWORD = ""
    SQLALCHEMY_DATABASE_URI = f"mysql://root:{PASSWORD}@{HOST}/clinic"  # finding: database-without-password
