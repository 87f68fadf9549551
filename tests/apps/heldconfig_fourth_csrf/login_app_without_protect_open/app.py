import os

from flask import Flask, jsonify, request
from flask_login import current_user, login_required

from extensions import login_manager
from people import get_person, update_email


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
        REMEMBER_COOKIE_SECURE=True,
        REMEMBER_COOKIE_HTTPONLY=True,
        REMEMBER_COOKIE_SAMESITE="Lax",
    )
    login_manager.init_app(app)
    login_manager.user_loader(get_person)

    @app.post("/account/email")  # finding: csrf-unprotected
    @login_required
    def change_email():
        update_email(current_user.get_id(), request.form["email"])
        return jsonify(ok=True)

    return app
