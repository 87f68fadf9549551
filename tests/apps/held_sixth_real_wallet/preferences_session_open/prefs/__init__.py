from flask import Flask

from .views import prefs


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    app.register_blueprint(prefs, url_prefix="/preferences")
    return app
