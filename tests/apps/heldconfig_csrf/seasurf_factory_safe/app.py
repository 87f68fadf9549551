import os

from flask import Flask, jsonify, request, session
from flask_seasurf import SeaSurf

csrf = SeaSurf()


def create_app():
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        CSRF_COOKIE_SECURE=True,
        CSRF_COOKIE_HTTPONLY=True,
    )
    csrf.init_app(app)

    @app.route("/password", methods=["PUT"])
    def password():
        session["password_changed"] = len(request.form["password"]) > 11
        return jsonify(ok=True)

    return app
