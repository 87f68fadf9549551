from flask import Flask

from .models import db


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    db.init_app(app)

    from .catalog import catalog
    app.register_blueprint(catalog)
    return app
