from celery import Celery, Task
from flask import Flask, abort, jsonify, request

from worker.tasks import convert

FORMATS = ("pdf", "docx", "html")


def celery_init_app(app: Flask) -> Celery:
    class FlaskTask(Task):
        def __call__(self, *args, **kwargs):
            with app.app_context():
                return self.run(*args, **kwargs)

    celery_app = Celery(app.name, task_cls=FlaskTask)
    celery_app.config_from_object(app.config["CELERY"])
    celery_app.set_default()
    return celery_app


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(CELERY={"broker_url": "redis://redis", "task_ignore_result": True})
    celery_init_app(app)

    @app.post("/documents/<int:document_id>/convert")
    def start(document_id: int):
        target_format = request.form.get("format", "pdf")
        if target_format not in FORMATS:
            abort(400)
        convert.delay(document_id, target_format)
        return jsonify(queued=True), 202

    return app
