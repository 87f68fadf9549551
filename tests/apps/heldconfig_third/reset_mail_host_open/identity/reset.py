from flask import Blueprint, current_app, request, url_for
from flask_mail import Message
from itsdangerous import URLSafeTimedSerializer

from identity import mail

reset = Blueprint("reset", __name__)


def _serializer():
    return URLSafeTimedSerializer(current_app.config["RESET_KEY"], salt="reset")


@reset.post("/password/forgot")
def forgot():
    email = request.get_json()["email"]
    token = _serializer().dumps(email)
    link = url_for("reset.confirm", token=token, _external=True)  # finding: trusted-hosts-missing
    mail.send(Message("Reset your password", recipients=[email], body=link))
    return "", 202


@reset.get("/password/reset/<token>")
def confirm(token):
    return {"email": _serializer().loads(token, max_age=3600)}
