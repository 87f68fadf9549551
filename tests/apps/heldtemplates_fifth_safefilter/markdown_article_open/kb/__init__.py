from flask import Flask

from .articles import articles
from .models import db


def create_app():
    app = Flask(__name__)
    app.config.from_envvar("KB_SETTINGS")
    db.init_app(app)
    app.register_blueprint(articles)
    return app
