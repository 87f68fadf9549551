from flask import Flask, g, session

from .policy import enforce
from .users import by_id
from .views import bp


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()

    @app.before_request
    def load_user():
        g.user = by_id(session.get("user_id"))

    app.before_request(enforce)
    app.register_blueprint(bp)
    return app
