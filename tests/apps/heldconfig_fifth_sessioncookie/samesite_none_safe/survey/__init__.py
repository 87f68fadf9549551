from flask import Flask

from .config import BY_STAGE
from .views import bp


def create_app(stage: str = "production") -> Flask:
    app = Flask(__name__)
    app.config.from_object(BY_STAGE[stage]())
    app.register_blueprint(bp, url_prefix="/survey")
    return app
