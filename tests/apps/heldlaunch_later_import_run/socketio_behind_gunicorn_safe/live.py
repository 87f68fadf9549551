import os

from flask import Flask, jsonify
from flask_socketio import SocketIO

socketio = SocketIO(async_mode="threading")


def build():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["LIVE_SECRET"]
    socketio.init_app(app)

    @app.get("/score")
    def score():
        return jsonify(home=2, away=1)

    return app


@socketio.on("goal")
def goal(data):
    socketio.emit("score", {"team": "home" if data.get("team") == "home" else "away"})


app = build()

if __name__ == "__main__":
    socketio.run(app, port=5000)
