import os


class Config:
    SQLALCHEMY_TRACK_MODIFICATIONS = False


class ProductionConfig(Config):
    DB_HOST = os.environ.get("DB_HOST", "127.0.0.1")
    DB_PASSWORD = ""
    SQLALCHEMY_DATABASE_URI = (
        f"mysql+pymysql://root:{DB_PASSWORD}@{DB_HOST}:3306/clinic"  # finding: database-without-password
    )
