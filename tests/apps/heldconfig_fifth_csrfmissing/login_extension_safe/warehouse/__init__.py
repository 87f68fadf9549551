import os

from flask import Flask

from warehouse import extensions
from warehouse.stock import stock


def create_app():
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ["WAREHOUSE_SECRET"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
        REMEMBER_COOKIE_SECURE=True,
        REMEMBER_COOKIE_SAMESITE="Lax",
    )
    extensions.login_manager.init_app(app)
    extensions.csrf.init_app(app)
    app.register_blueprint(stock, url_prefix="/stock")
    return app
