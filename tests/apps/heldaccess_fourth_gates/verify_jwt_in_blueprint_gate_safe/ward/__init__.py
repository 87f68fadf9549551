import os

from flask import Flask
from flask_jwt_extended import JWTManager, create_access_token, jwt_required


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
    JWTManager(app)
    from .api import api

    app.register_blueprint(api)

    @app.post("/auth/refresh")
    @jwt_required(refresh=True)
    def refresh():
        return {"token": create_access_token("self")}

    return app
