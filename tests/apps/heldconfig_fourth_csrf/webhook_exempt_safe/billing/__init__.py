import os

from flask import Flask

from billing.extensions import csrf
from billing.views import bp


def create_app() -> Flask:
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")
    csrf.init_app(app)
    app.register_blueprint(bp)
    return app
