import os

from flask import Flask
from flask_jwt_extended import JWTManager

from backups.views import SnapshotItem, SnapshotList


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
    JWTManager(app)
    app.add_url_rule("/snapshots", view_func=SnapshotList.as_view("snapshots"))
    app.add_url_rule("/snapshots/<name>", view_func=SnapshotItem.as_view("snapshot"))
    return app
