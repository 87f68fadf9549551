from flask import Flask

from accounts.auth import login_manager
from accounts.statements import bp


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_prefixed_env("ACCOUNTS")
    login_manager.init_app(app)
    app.register_blueprint(bp)
    return app
