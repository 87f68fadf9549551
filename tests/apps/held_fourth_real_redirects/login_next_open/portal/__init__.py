from flask import Flask
from flask_wtf import CSRFProtect

from .auth import bp


def create_app(userdb):
    app = Flask(__name__)
    app.config.from_prefixed_env()
    CSRFProtect(app)
    app.extensions["userdb"] = userdb
    app.register_blueprint(bp)

    @app.get("/")
    def home():
        return "home"

    return app
