import os

from flask import Flask
from flask_login import LoginManager

from .news import news
from .payroll import payroll


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    LoginManager(app)
    app.register_blueprint(news, url_prefix="/news")
    app.register_blueprint(payroll, url_prefix="/admin/payroll")
    return app
