from flask import Flask
from flask_login import LoginManager, login_required

from . import views

login_manager = LoginManager()


def create_app():
    app = Flask(__name__)
    app.config.from_envvar("SETTINGS_APP_CONFIG")
    login_manager.init_app(app)
    login_manager.user_loader(views.load_user)

    app.add_url_rule("/settings", view_func=login_required(views.show))
    app.add_url_rule("/settings/email", view_func=login_required(views.set_email), methods=["POST"])
    app.add_url_rule("/settings/keys", view_func=login_required(views.rotate_keys), methods=["POST"])
    app.add_url_rule("/settings/webhook", view_func=views.set_webhook, methods=["POST"])  # finding: unauthenticated-route
    return app
