from flask import Blueprint, current_app, request
from flask_mail import Message
from itsdangerous import URLSafeTimedSerializer

from . import mail
from .users import find_by_email

password = Blueprint("password", __name__)


@password.post("/forgot")
def forgot():
    user = find_by_email(request.form.get("email", ""))
    if user is not None:
        signer = URLSafeTimedSerializer(current_app.secret_key, salt="reset")
        token = signer.dumps(user.id)
        link = f"{request.host_url}password/reset/{token}"
        message = Message("Reset your password", recipients=[user.email])
        message.body = f"Follow this link within an hour: {link}"  # finding: host-header-trusted
        mail.send(message)
    return {"status": "If the address is known, a mail is on its way."}
