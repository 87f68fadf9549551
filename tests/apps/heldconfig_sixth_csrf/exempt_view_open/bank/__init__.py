import os

from flask import Flask

from extensions import csrf


def create_app():
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    csrf.init_app(app)

    from .transfers import bp

    app.register_blueprint(bp)
    return app
