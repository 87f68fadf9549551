import os

from flask import Flask, render_template
from flask_login import LoginManager, current_user, login_required

from .users import find_user

login_manager = LoginManager()
login_manager.user_loader(find_user)


def create_app() -> Flask:
    app = Flask(__name__)
    app.secret_key = os.environ["CHAT_SECRET"]
    login_manager.init_app(app)

    @app.get("/room/<int:room_id>")
    @login_required
    def room(room_id: int):
        return render_template("room.html", room_id=room_id, inviter=find_user(room_id), me=current_user)

    return app
