import os


class Config:
    SQLALCHEMY_TRACK_MODIFICATIONS = False


class ProductionConfig(Config):
    SQLALCHEMY_DATABASE_URI = "mysql+pymysql://orders:{}@db.internal:3306/orders".format(
        os.environ.get("DB_PASSWORD")
    )
