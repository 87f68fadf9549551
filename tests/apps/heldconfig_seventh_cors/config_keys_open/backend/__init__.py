from flask import Flask
from flask_cors import CORS

from .api import api

cors = CORS()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_object("backend.settings")
    cors.init_app(app, supports_credentials=True)  # finding: cors-any-origin
    app.register_blueprint(api, url_prefix="/api/v2")
    return app
