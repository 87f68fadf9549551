"""The shop: `create_app` puts it together."""

from flask import Flask
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


def create_app(config="config.Production"):
    app = Flask(__name__)
    app.config.from_object(config)
    db.init_app(app)

    from shop.cart.views import cart
    from shop.catalog.views import catalog

    app.register_blueprint(catalog)
    app.register_blueprint(cart, url_prefix="/cart")
    app.jinja_env.filters["money"] = lambda cents: f"{cents / 100:.2f} {app.config['CURRENCY']}"
    return app
