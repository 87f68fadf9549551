from flask import Flask

from .extensions import db
from .products.views import bp


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    db.init_app(app)
    app.register_blueprint(bp, url_prefix="/products")
    return app
