import os

from flask import Flask, jsonify
from flask_login import LoginManager, current_user, login_required

login_manager = LoginManager()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
        REMEMBER_COOKIE_SECURE=True,
        REMEMBER_COOKIE_SAMESITE="Lax",
        REMEMBER_COOKIE_HTTPONLY=True,
        REMEMBER_COOKIE_DURATION=60 * 60 * 24 * 30,
    )
    login_manager.init_app(app)

    @app.get("/me")
    @login_required
    def me():
        return jsonify(name=current_user.get_id())

    return app


@login_manager.user_loader
def load_user(user_id: str):
    from club.models import Member

    return Member.get(user_id)
