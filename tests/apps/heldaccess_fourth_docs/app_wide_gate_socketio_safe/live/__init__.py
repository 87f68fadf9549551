import os

from flask import Flask, redirect, request, url_for
from flask_login import LoginManager, current_user
from flask_socketio import SocketIO

socketio = SocketIO()
login_manager = LoginManager()
PUBLIC = {"static", "auth.login", "auth.forgot", "health"}


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    login_manager.init_app(app)

    @app.before_request
    def require_login():
        if request.endpoint in PUBLIC or current_user.is_authenticated:
            return None
        return redirect(url_for("auth.login"))

    @app.get("/health")
    def health():
        return "ok"

    from . import auth, events, rooms

    app.register_blueprint(auth.bp)
    app.register_blueprint(rooms.bp)
    socketio.init_app(app, cors_allowed_origins=["https://live.example"], message_queue=os.environ["REDIS_URL"])
    return app
