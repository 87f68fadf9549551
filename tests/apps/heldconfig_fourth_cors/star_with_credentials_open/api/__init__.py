import os

from flask import Flask

from api.extensions import cors
from api.routes import bp


def create_app() -> Flask:
    app = Flask(__name__)
    app.register_blueprint(bp, url_prefix="/v1")
    cors.init_app(app, origins="*", supports_credentials=True)  # finding: cors-any-origin
    return app
