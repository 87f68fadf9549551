import os

from flask import Flask
from flask_jwt_extended import JWTManager
from flask_restx import Api

from .sensors import ns as sensors
from .session import ns as session

AUTHORIZATIONS = {"bearer": {"type": "apiKey", "in": "header", "name": "Authorization"}}


def create_app():
    app = Flask(__name__)
    app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
    app.config["RESTX_MASK_SWAGGER"] = False
    JWTManager(app)
    api = Api(app, title="Sensors", authorizations=AUTHORIZATIONS, doc=False)
    api.add_namespace(session, path="/session")
    api.add_namespace(sensors, path="/sensors")
    return app
