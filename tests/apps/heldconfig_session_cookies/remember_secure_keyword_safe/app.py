import os

from flask import Flask, jsonify
from flask_login import LoginManager, UserMixin, current_user, login_required


class User(UserMixin):
    def __init__(self, user_id):
        self.id = user_id


login_manager = LoginManager()


@login_manager.user_loader
def load_user(user_id):
    return User(user_id)


def create_app():
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        REMEMBER_COOKIE_SECURE=True,
        REMEMBER_COOKIE_HTTPONLY=True,
        REMEMBER_COOKIE_SAMESITE="Lax",
    )
    login_manager.init_app(app)

    @app.get("/me")
    @login_required
    def me():
        return jsonify(id=current_user.id)

    return app
