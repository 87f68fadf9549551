import os

from celery.result import AsyncResult
from flask import Flask, abort, request

from tasks import PRESETS, celery_init_app, thumbnail

app = Flask(__name__)
app.config.from_mapping(
    CELERY=dict(
        broker_url=os.environ["CELERY_BROKER_URL"],
        result_backend=os.environ["CELERY_RESULT_BACKEND"],
        task_serializer="json",
        accept_content=["json"],
        task_ignore_result=True,
    ),
)
celery_app = celery_init_app(app)


@app.post("/videos/<int:video_id>/thumbnail")
def start_thumbnail(video_id: int):
    preset = request.form.get("preset", "small")
    if preset not in PRESETS:
        abort(400)
    result = thumbnail.delay(video_id, preset)
    return {"result_id": result.id}, 202


@app.get("/result/<uuid:id>")
def task_result(id):
    result = AsyncResult(str(id))
    return {"ready": result.ready(), "successful": result.successful(), "value": result.result if result.successful() else None}
