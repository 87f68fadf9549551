import secrets

from flask import Blueprint, current_app, jsonify
from flask_mail import Mail, Message

from .links import reset_link

bp = Blueprint("reset", __name__)
mail = Mail()


@bp.record_once
def setup(state):
    mail.init_app(state.app)


@bp.post("/reset/<int:user_id>")
def start(user_id):
    recipient = current_app.config["DIRECTORY"][str(user_id)]
    text = "Open " + reset_link(secrets.token_urlsafe())
    mail.send(Message("Your new password", recipients=[recipient], body=text))
    return jsonify(sent=True)
