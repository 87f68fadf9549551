import os

from flask import Flask, jsonify, request, session
from flask_wtf.csrf import CSRFProtect

csrf = CSRFProtect()
STATUS: dict[str, str] = {}


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
        WTF_CSRF_CHECK_DEFAULT=False,  # finding: csrf-disabled
    )
    csrf.init_app(app)

    @app.post("/status")
    def status():
        STATUS[session["user"]] = request.form["status"]
        return jsonify(ok=True)

    return app
