from flask import Flask
from flask_socketio import SocketIO
from config import config_by_name

def create_app(name):
    app = Flask(__name__)
    app.config.from_object(config_by_name[name])
    socketio = SocketIO(app)
    return app, socketio
