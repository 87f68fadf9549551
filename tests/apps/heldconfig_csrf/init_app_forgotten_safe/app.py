import os

from flask import Flask
from flask_login import UserMixin

from extensions import csrf, login_manager
from member_profile import profile


class Member(UserMixin):
    def __init__(self, member_id):
        self.id = member_id


login_manager.user_loader(Member)


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
    csrf.init_app(app)
    app.register_blueprint(profile)
    return app
