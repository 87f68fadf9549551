from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

db = SQLAlchemy()


def create_app(config="config.ProductionConfig"):
    app = Flask(__name__)
    app.config.from_object(config)
    db.init_app(app)

    @app.get("/ready")
    def ready():
        return jsonify(ready=db.session.execute(text("SELECT 1")).scalar() == 1)

    return app
