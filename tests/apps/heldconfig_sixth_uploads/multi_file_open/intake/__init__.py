import os

from flask import Flask

from intake.routes import routes


def load_settings(app: Flask) -> None:
    app.config["INTAKE_BUCKET"] = os.environ["INTAKE_BUCKET"]


def create_app() -> Flask:
    app = Flask(__name__)
    load_settings(app)
    app.register_blueprint(routes)
    return app
