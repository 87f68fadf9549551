from flask import Flask

from .views import backups


def create_app():
    app = Flask(__name__)
    app.config["DATA_DIR"] = "/srv/app/data"
    app.register_blueprint(backups, url_prefix="/backups")
    return app
