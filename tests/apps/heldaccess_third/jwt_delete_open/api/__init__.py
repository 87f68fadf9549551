import os

from flask import Flask
from flask_jwt_extended import JWTManager


def create_app() -> Flask:
    from api.models import db
    from api.projects import projects

    app = Flask(__name__)
    app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    JWTManager(app)
    db.init_app(app)
    app.register_blueprint(projects)
    return app
