from flask import Flask, jsonify
from flask_jwt_extended import JWTManager, get_jwt_identity, jwt_required

from gateway.settings import settings

jwt = JWTManager()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["JWT_SECRET_KEY"] = settings["jwt_key"]
    app.config["JWT_TOKEN_LOCATION"] = ["headers"]
    jwt.init_app(app)

    @app.get("/whoami")
    @jwt_required()
    def whoami():
        return jsonify(sub=get_jwt_identity())

    return app
