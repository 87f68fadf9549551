import subprocess
from pathlib import Path

from celery import Celery, Task, shared_task
from flask import Flask

MEDIA = Path("/srv/media")
PRESETS = {"small": "320x240", "large": "1280x960"}


def celery_init_app(app: Flask) -> Celery:
    class FlaskTask(Task):
        def __call__(self, *args: object, **kwargs: object) -> object:
            with app.app_context():
                return self.run(*args, **kwargs)

    celery_app = Celery(app.name, task_cls=FlaskTask)
    celery_app.config_from_object(app.config["CELERY"])
    celery_app.set_default()
    app.extensions["celery"] = celery_app
    return celery_app


@shared_task(ignore_result=False)
def thumbnail(video_id: int, preset: str) -> str:
    source = MEDIA / f"{int(video_id)}.mp4"
    target = MEDIA / f"{int(video_id)}-{preset}.jpg"
    subprocess.run(
        ["ffmpeg", "-y", "-i", str(source), "-frames:v", "1", "-s", PRESETS[preset], str(target)],
        check=True,
        capture_output=True,
    )
    return target.name
