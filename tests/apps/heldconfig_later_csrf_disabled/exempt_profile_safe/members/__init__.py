import os

from flask import Flask

from members.extensions import csrf, login_manager


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
        REMEMBER_COOKIE_SECURE=True,
        REMEMBER_COOKIE_SAMESITE="Lax",
    )
    csrf.init_app(app)
    login_manager.init_app(app)

    from members.profile import bp as profile_bp

    app.register_blueprint(profile_bp, url_prefix="/profile")
    return app


@login_manager.user_loader
def load_user(user_id: str):
    from members.store import find_member

    return find_member(user_id)
