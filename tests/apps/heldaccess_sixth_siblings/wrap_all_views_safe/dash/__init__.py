import os

from flask import Flask
from flask_login import LoginManager, login_required

from .alarms import alarms
from .pages import pages


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    LoginManager(app)
    app.register_blueprint(pages)
    app.register_blueprint(alarms, url_prefix="/alarms")
    for endpoint, view in list(app.view_functions.items()):
        if endpoint.startswith("alarms."):
            app.view_functions[endpoint] = login_required(view)
    return app
