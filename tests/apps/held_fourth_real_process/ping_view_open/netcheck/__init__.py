from flask import Flask

from .views import PingView


def create_app():
    app = Flask(__name__)
    app.add_url_rule("/ping", view_func=PingView.as_view("ping"))
    return app
