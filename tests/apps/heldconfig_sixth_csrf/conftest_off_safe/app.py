import os

from flask import Flask, request, session
from flask_wtf.csrf import CSRFProtect

csrf = CSRFProtect()


def create_app(overrides: dict | None = None) -> Flask:
    app = Flask(__name__)
    app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config.update(overrides or {})
    csrf.init_app(app)

    @app.post("/colour")
    def colour():
        session["colour"] = request.form["colour"][:20]
        return {"colour": session["colour"]}

    return app
