from flask import Flask
from redis import Redis
from rq import Queue


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    app.queue = Queue("reports", connection=Redis.from_url(app.config["REDIS_URL"]))
    from .api import bp

    app.register_blueprint(bp)
    return app
