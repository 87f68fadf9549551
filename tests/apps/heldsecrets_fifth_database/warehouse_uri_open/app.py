from flask import Flask
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


def create_app():
    app = Flask(__name__)
    app.config.from_object("config.ProductionConfig")
    db.init_app(app)

    @app.get("/health")
    def health():
        db.session.execute(db.text("SELECT 1"))
        return {"ok": True}

    return app
