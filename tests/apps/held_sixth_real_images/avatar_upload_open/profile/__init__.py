from flask import Flask
from flask_login import LoginManager

login_manager = LoginManager()


def create_app():
    app = Flask(__name__)
    app.config.from_pyfile("/etc/profile/settings.cfg")
    login_manager.init_app(app)
    from .views import profile
    app.register_blueprint(profile)
    return app
