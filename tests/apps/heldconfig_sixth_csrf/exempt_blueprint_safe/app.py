import os

from flask import Blueprint, Flask, abort, request, session
from flask_wtf import CSRFProtect

csrf = CSRFProtect()
account = Blueprint("account", __name__, url_prefix="/account")


@account.post("/email")
def change_email():
    if not session.get("uid"):
        abort(401)
    from store import update_email

    update_email(session["uid"], request.form["email"])
    return {"changed": True}


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SESSION_COOKIE_SECURE"] = True
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
    csrf.init_app(app)
    app.register_blueprint(account)
    return app
