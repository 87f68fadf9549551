import os
from datetime import timedelta

from flask import Flask
from flask_jwt_extended import JWTManager

from .invoices import invoices

jwt = JWTManager()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.update(
        JWT_SECRET_KEY=os.environ["JWT_SECRET_KEY"],
        JWT_ACCESS_TOKEN_EXPIRES=timedelta(minutes=15),
    )
    jwt.init_app(app)
    app.register_blueprint(invoices, url_prefix="/invoices")
    return app
