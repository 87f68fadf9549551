from flask import Flask
from flask_login import LoginManager
from flask_wtf.csrf import CSRFProtect

csrf = CSRFProtect()
login_manager = LoginManager()


def create_app(config_name: str = "polls.config.Production") -> Flask:
    app = Flask(__name__)
    app.config.from_object(config_name)
    csrf.init_app(app)
    login_manager.init_app(app)

    from .views import polls

    app.register_blueprint(polls)
    return app
