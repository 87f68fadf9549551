import os

from flask import Flask, session

COOKIE_POLICY = {
    "SESSION_COOKIE_HTTPONLY": True,
    "SESSION_COOKIE_SAMESITE": "Lax",
}


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config.update(SESSION_COOKIE_SECURE=True)
    app.config.update(COOKIE_POLICY, SESSION_COOKIE_HTTPONLY=False)  # finding: session-cookie-script-readable

    @app.get("/quiz")
    def quiz():
        return {"score": session.get("score", 0)}

    return app
