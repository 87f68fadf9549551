import os

from flask import Flask

from desk.extensions import login_manager
from desk.gate import require_login
from desk.rooms import rooms


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    login_manager.init_app(app)
    app.before_request(require_login)
    app.register_blueprint(rooms)
    return app
