# `Flask.run` takes over a FLASK_DEBUG that the program set, for good.
from flask import Flask
from flask_socketio import SocketIO
import os

app = Flask(__name__)
os.environ["FLASK_DEBUG"] = "1"
app.run()
sockets = SocketIO()
sockets.init_app(app)
sockets.run(app, allow_unsafe_werkzeug=True)
