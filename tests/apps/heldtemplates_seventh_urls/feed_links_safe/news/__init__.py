from flask import Flask

from .filters import register_filters
from .views import news


def create_app() -> Flask:
    app = Flask(__name__)
    register_filters(app)
    app.register_blueprint(news)
    return app
