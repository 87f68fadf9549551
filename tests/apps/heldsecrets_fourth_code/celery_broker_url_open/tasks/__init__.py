import os

from celery import Celery, Task
from flask import Flask


def celery_init_app(app: Flask) -> Celery:
    class FlaskTask(Task):
        def __call__(self, *args, **kwargs):
            with app.app_context():
                return self.run(*args, **kwargs)

    celery_app = Celery(app.name, task_cls=FlaskTask)
    celery_app.config_from_object(app.config["CELERY"])
    app.extensions["celery"] = celery_app
    return celery_app


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(
        CELERY=dict(
            broker_url="amqps://worker:Zx9mTq3L7vBw2R@rabbit.prod.lan:5671/jobs",  # finding: hardcoded-credential
            result_backend=os.environ.get("RESULT_BACKEND", "redis://cache:6379/1"),
            task_ignore_result=True,
        ),
    )
    celery_init_app(app)
    return app
