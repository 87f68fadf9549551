import os

from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import URL, text

db = SQLAlchemy()


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = URL.create(
        "postgresql+psycopg",
        username="crm",
        password=os.environ["CRM_DB_PASSWORD"],
        host="db",
        database="crm",
    )
    db.init_app(app)

    @app.get("/ready")
    def ready():
        return jsonify(db.session.execute(text("SELECT 1")).scalar() == 1)

    return app
