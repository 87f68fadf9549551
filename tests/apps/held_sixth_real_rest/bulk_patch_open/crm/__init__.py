from flask import Flask

from .models import db


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_prefixed_env()
    db.init_app(app)
    from .api import api
    app.register_blueprint(api, url_prefix="/api/members")
    return app
