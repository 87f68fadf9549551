from flask import Flask

from survey.config import settings


def create_app(env: str = "development") -> Flask:
    app = Flask(__name__)
    app.config.from_object(settings[env])

    @app.get("/surveys")
    def surveys():
        return {"surveys": []}

    return app
