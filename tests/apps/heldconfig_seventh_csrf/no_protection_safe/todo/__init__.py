from flask import Flask

from .views import todo
from flask_wtf import CSRFProtect

csrf = CSRFProtect()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_pyfile("settings.py")
    csrf.init_app(app)
    app.register_blueprint(todo, url_prefix="/todo")
    return app
