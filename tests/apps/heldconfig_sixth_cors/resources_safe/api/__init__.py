from flask import Flask
from flask_cors import CORS

from .messages import bp

cors = CORS()
ORIGINS = ["https://app.lexo.io", "https://admin.lexo.io"]


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp, url_prefix="/api")
    cors.init_app(app, resources={r"/api/*": {"origins": ORIGINS, "supports_credentials": True}})
    return app
