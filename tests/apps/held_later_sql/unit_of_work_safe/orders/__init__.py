import os

from flask import Flask
from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

from .uow import UnitOfWork
from .views import bp


def create_app() -> Flask:
    app = Flask(__name__)
    engine = create_engine(os.environ["DATABASE_URL"], pool_pre_ping=True)
    UnitOfWork.factory = sessionmaker(engine, expire_on_commit=False)
    app.register_blueprint(bp)
    return app
