from flask import Flask

from .auth import auth, login_manager
from .security import csrf


def create_app():
    app = Flask(__name__)
    app.config.from_object("club.settings")
    csrf.init_app(app)
    login_manager.init_app(app)
    app.register_blueprint(auth)
    return app
