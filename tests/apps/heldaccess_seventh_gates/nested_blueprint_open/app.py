import os

from flask import Flask

from staff import exports, staff


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.register_blueprint(staff, url_prefix="/staff/admin")
    app.register_blueprint(exports, url_prefix="/staff/admin/exports")
    return app
