from flask import Blueprint, request
from flask_mail import Message

from . import mail
from .store import save_reset_token, user_by_email
from .tokens import make_token

bp = Blueprint("accounts", __name__)


@bp.post("/password/forgot")
def forgot():
    user = user_by_email(request.form["email"])
    if user is not None:
        reset_token = make_token()
        save_reset_token(user, reset_token)
        body = f"Your code to choose a new password: {reset_token}"
        mail.send(Message("New password", recipients=[user["email"]], body=body))
    return {"sent": True}
