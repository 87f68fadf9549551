import os

from flask import Flask
from flask_login import LoginManager

from site_app.views import bp

login = LoginManager()


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    login.init_app(app)
    app.register_blueprint(bp)
    return app
