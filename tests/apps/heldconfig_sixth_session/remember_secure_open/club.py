from flask import Flask
from flask_login import LoginManager, current_user, login_required

from models import Member

login_manager = LoginManager()


@login_manager.user_loader
def load_member(member_id):
    return Member.query.get(int(member_id))


def create_app():
    app = Flask(__name__)
    app.config.from_object("settings")
    login_manager.init_app(app)

    @app.get("/club/me")
    @login_required
    def me():
        return {"name": current_user.name}

    return app
