from flask import Flask

from config import ProductionConfig
from db import db


def create_app(config=ProductionConfig):
    app = Flask(__name__)
    app.config.from_object(config)
    db.init_app(app)

    @app.get("/orders/count")
    def count():
        return {"count": db.session.execute(db.text("SELECT COUNT(*) FROM orders")).scalar()}

    return app
