from flask import Flask, session

from core.settings import Settings


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_object(Settings)

    @app.get("/api/whoami")
    def whoami():
        return {"id": session.get("uid")}

    return app
