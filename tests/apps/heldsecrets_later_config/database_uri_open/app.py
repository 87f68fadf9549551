from flask import Flask
from flask_sqlalchemy import SQLAlchemy

from config import ProductionConfig

db = SQLAlchemy()


def create_app(config=ProductionConfig):
    app = Flask(__name__)
    app.config.from_object(config)
    db.init_app(app)

    @app.get("/ping")
    def ping():
        db.session.execute(db.text("SELECT 1"))
        return "pong"

    return app
