import os

from flask import Flask

from tracker.db import Session, init_engine


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["DATABASE_URL"] = os.environ["DATABASE_URL"]
    init_engine(app.config["DATABASE_URL"])

    @app.teardown_appcontext
    def close(_exc: BaseException | None) -> None:
        Session.remove()

    from tracker.api import api
    app.register_blueprint(api)
    return app
