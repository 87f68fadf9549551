from flask import Blueprint, current_app, jsonify, request, url_for

from .links import absolute
from .mailer import Mailer
from .models import User
from .tokens import reset_token

bp = Blueprint("accounts", __name__)


@bp.post("/forgot")
def forgot():
    user = User.query.filter_by(email=request.form.get("email", "")).first()
    if user:
        link = absolute(url_for("accounts.reset", token=reset_token(user.id)))
        Mailer(current_app.config["SMTP_HOST"]).send_reset(user.email, link)
    return jsonify(sent=True)


@bp.get("/reset/<token>")
def reset(token):
    return jsonify(form="password")
