import os

from flask import Flask
from flask_login import LoginManager

from console.jobs import jobs
from console.users import users

login_manager = LoginManager()


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    login_manager.init_app(app)
    app.register_blueprint(users, url_prefix="/admin/users")
    app.register_blueprint(jobs, url_prefix="/admin/jobs")
    return app
