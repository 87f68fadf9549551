from flask import Flask

from .views import todo


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_pyfile("settings.py")
    app.json.sort_keys = False
    app.register_blueprint(todo, url_prefix="/todo")
    return app
