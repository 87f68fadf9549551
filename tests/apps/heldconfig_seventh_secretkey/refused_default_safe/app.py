import os

from flask import Flask, session

INSECURE = "dev"


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ.get("SECRET_KEY", INSECURE),
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    if app.config["SECRET_KEY"] == INSECURE:
        raise RuntimeError("Set SECRET_KEY before starting the application.")

    @app.get("/api/ping")
    def ping():
        session["pinged"] = True
        return {"pong": True}

    return app
