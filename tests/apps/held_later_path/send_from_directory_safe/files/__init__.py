from flask import Flask

from .views import bp


def create_app():
    app = Flask(__name__)
    app.config["EXPORT_DIR"] = "/var/lib/exports"
    app.register_blueprint(bp)
    return app
