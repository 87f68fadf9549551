from flask import Flask
from flask_login import LoginManager

login_manager = LoginManager()


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    login_manager.init_app(app)
    login_manager.login_view = "auth.login"

    from .auth import auth
    from .staff import staff

    app.register_blueprint(auth)
    app.register_blueprint(staff, url_prefix="/admin")
    return app
