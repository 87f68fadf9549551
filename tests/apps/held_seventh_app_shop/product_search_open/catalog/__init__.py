from flask import Flask
from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker


def create_app(settings):
    from .api import bp

    app = Flask(__name__)
    app.config.from_mapping(settings)
    engine = create_engine(app.config["DATABASE_URL"])
    app.extensions["sessions"] = sessionmaker(engine)
    app.register_blueprint(bp)
    return app
