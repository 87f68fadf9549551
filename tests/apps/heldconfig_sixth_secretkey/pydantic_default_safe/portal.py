from flask import Flask, session

from settings import Settings


def create_app() -> Flask:
    settings = Settings()
    app = Flask(__name__)
    app.config["SECRET_KEY"] = settings.secret_key
    app.config["SESSION_COOKIE_SECURE"] = True
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"

    @app.get("/portal")
    def portal():
        return {"tenant": session.get("tenant"), "region": settings.region}

    return app
