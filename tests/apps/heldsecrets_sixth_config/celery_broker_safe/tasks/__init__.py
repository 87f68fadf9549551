import os

from celery import Celery
from flask import Flask


def make_celery(app: Flask) -> Celery:
    celery = Celery(app.import_name)
    celery.conf.update(app.config["CELERY"])
    return celery


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["CELERY"] = {
        "broker_url": os.environ["BROKER_URL"],
        "task_ignore_result": True,
    }
    app.extensions["celery"] = make_celery(app)
    return app
