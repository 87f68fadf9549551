import os

from flask import Flask
from flask_login import LoginManager

from .models import User

login_manager = LoginManager()


@login_manager.user_loader
def load_user(user_id: str) -> User | None:
    return User.get(int(user_id))


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    login_manager.init_app(app)

    from .auth import bp as auth_bp

    app.register_blueprint(auth_bp)
    from .dev import bp as dev_bp

    app.register_blueprint(dev_bp, url_prefix="/dev")
    return app
