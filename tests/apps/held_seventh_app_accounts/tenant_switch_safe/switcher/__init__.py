from flask import Flask
from flask_login import LoginManager


def create_app():
    from .models import db
    from .views import bp

    app = Flask(__name__)
    app.config.from_prefixed_env()
    db.init_app(app)
    LoginManager(app)
    app.register_blueprint(bp)
    return app
