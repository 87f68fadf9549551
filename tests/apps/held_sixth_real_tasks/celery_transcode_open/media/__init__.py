from celery import Celery
from flask import Flask

celery = Celery("media", broker="redis://redis:6379/0")


def create_app():
    app = Flask(__name__)
    from .views import videos
    app.register_blueprint(videos, url_prefix="/videos")
    return app
