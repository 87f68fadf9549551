import os

from celery import Celery
from flask import Flask, jsonify


def make_celery(app: Flask) -> Celery:
    celery = Celery(app.import_name)
    celery.conf.update(app.config["CELERY"])
    app.extensions["celery"] = celery
    return celery


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["CELERY"] = {
        "broker_url": os.environ["BROKER_URL"],
        "beat_schedule": {"close-day": {"task": "ledger.tasks.close_day", "schedule": 86400}},
    }
    make_celery(app)

    @app.get("/healthz")
    def healthz():
        return jsonify(ok=True)

    return app
