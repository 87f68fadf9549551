from flask import Blueprint, current_app, jsonify, request, url_for
from flask_mail import Message
from itsdangerous import URLSafeTimedSerializer

from choir import mail

bp = Blueprint("password", __name__)
ACCOUNTS = {}


@bp.post("/password/forgot")
def forgot():
    account = ACCOUNTS.get(request.form.get("email", "").lower())
    if account:
        signer = URLSafeTimedSerializer(current_app.config["SECRET_KEY"], salt="reset")
        link = url_for("password.reset", token=signer.dumps(account.id), _external=True)  # finding: trusted-hosts-missing
        mail.send(Message("Reset your password", recipients=[account.email], body=f"Follow {link}"))
    return jsonify(ok=True), 202


@bp.get("/password/reset/<token>")
def reset(token):
    signer = URLSafeTimedSerializer(current_app.config["SECRET_KEY"], salt="reset")
    return jsonify(account=signer.loads(token, max_age=1800))
