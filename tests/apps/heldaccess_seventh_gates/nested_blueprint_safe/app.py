import os

from flask import Flask

from staff import exports, staff


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    staff.register_blueprint(exports, url_prefix="/exports")
    app.register_blueprint(staff, url_prefix="/staff/admin")
    return app
