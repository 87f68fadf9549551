import eventlet

eventlet.monkey_patch()

from celery import Celery
from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from flask_socketio import SocketIO

from config import config

db = SQLAlchemy()
socketio = SocketIO()
celery = Celery(__name__, broker="redis://")

from . import events


def create_app(config_name=None, main=True):
    if config_name is None:
        config_name = "development"
    app = Flask(__name__)
    app.config.from_object(config[config_name])
    db.init_app(app)
    if main:
        socketio.init_app(app, message_queue=app.config["QUEUE"])
    else:
        socketio.init_app(None, message_queue=app.config["QUEUE"], async_mode="threading")
    celery.conf.update(config[config_name].CELERY)
    return app
