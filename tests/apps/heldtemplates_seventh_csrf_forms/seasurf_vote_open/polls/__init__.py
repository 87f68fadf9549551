import os

from flask import Flask
from flask_seasurf import SeaSurf

csrf = SeaSurf()


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    csrf.init_app(app)

    from .views import PollView

    app.add_url_rule("/poll/<int:poll_id>", view_func=PollView.as_view("poll"))
    return app
