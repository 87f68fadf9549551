from flask import Flask

from .extensions import login_manager
from .invoices import bp as invoices_bp


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_prefixed_env()
    login_manager.init_app(app)
    app.register_blueprint(invoices_bp)
    return app
