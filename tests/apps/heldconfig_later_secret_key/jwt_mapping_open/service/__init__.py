import os
from datetime import timedelta

from flask import Flask, jsonify
from flask_jwt_extended import JWTManager, get_jwt_identity, jwt_required

jwt = JWTManager()

TOKEN_OPTIONS = {
    "JWT_SECRET_KEY": "shipment-api-prod-2023",  # finding: hardcoded-secret-key
    "JWT_ACCESS_TOKEN_EXPIRES": timedelta(minutes=15),
    "JWT_TOKEN_LOCATION": ["headers"],
}


def create_app(**overrides) -> Flask:
    app = Flask("service")
    app.config.from_mapping(APP_REGION=os.environ.get("REGION", "eu-west-1"), **TOKEN_OPTIONS)
    app.config.update(overrides)
    jwt.init_app(app)

    @app.get("/shipments")
    @jwt_required()
    def shipments():
        return jsonify(owner=get_jwt_identity(), items=[])

    return app
