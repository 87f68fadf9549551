from flask import Flask

from .extensions import socketio


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_prefixed_env()
    socketio.init_app(app)

    from .views import bp
    app.register_blueprint(bp)
    return app
