from flask import Flask
from flask_login import LoginManager

from .guards import require_superuser
from .diagnostics import diagnostics
from .models import User

login_manager = LoginManager()


@login_manager.user_loader
def load_user(user_id):
    return User.get(user_id)


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    login_manager.init_app(app)
    diagnostics.before_request(require_superuser)
    app.register_blueprint(diagnostics, url_prefix="/debug")
    return app
