import os

from flask import Flask, request
from redis import Redis
from rq import Queue

from .jobs import make_thumbnail


def create_app(test_config: dict | None = None) -> Flask:
    app = Flask(__name__, instance_relative_config=True)
    app.config.from_prefixed_env()
    if test_config:
        app.config.from_mapping(test_config)
    app.redis = Redis.from_url(os.environ["REDIS_URL"])
    app.queue = Queue("thumbs", connection=app.redis)

    @app.post("/jobs")
    def enqueue():
        job = app.queue.enqueue(make_thumbnail, int(request.form["id"]), job_timeout=60)
        return {"job": job.id}, 202

    return app
