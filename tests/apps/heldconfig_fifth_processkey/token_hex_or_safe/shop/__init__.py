from flask import Flask

from shop.basket import basket_bp


def create_app(config_object="shop.config.BaseConfig"):
    app = Flask(__name__)
    app.config.from_object(config_object)
    app.register_blueprint(basket_bp)
    return app
