from flask import Flask

from .views import LoginView


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    app.add_url_rule("/login", view_func=LoginView.as_view("login"))
    return app
