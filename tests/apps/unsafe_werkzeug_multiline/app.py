from flask import Flask
from flask_socketio import SocketIO
from config import Config

app = Flask(__name__)
socketio = SocketIO(app, async_mode="threading")

if __name__ == "__main__":
    socketio.run(  # finding: bind-all-interfaces, debugger-exposed, unsafe-werkzeug-allowed
        app,
        host=Config.HOST,
        port=Config.PORT,
        debug=Config.DEBUG,
        use_reloader=False,
        allow_unsafe_werkzeug=True
    )
