from flask import Flask
from flask_sqlalchemy import SQLAlchemy

from stock.config import ProductionConfig

db = SQLAlchemy()


def create_app():
    app = Flask(__name__)
    app.config.from_object(ProductionConfig)
    db.init_app(app)

    @app.get("/levels")
    def levels():
        return {"rows": db.session.execute(db.text("select count(*) from levels")).scalar()}

    return app
