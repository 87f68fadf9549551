from flask import *
from flask_socketio import *
app = Flask(__name__)
socketio = SocketIO(app)
