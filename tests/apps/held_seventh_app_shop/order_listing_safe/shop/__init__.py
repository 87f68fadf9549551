from flask import Flask

from .extensions import db
from .views import bp


def create_app(config_object="shop.settings.Production"):
    app = Flask(__name__)
    app.config.from_object(config_object)
    db.init_app(app)
    app.register_blueprint(bp, url_prefix="/orders")
    return app
