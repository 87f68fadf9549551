from flask import Blueprint, current_app, jsonify, request, url_for
from flask_mail import Message
from itsdangerous import BadSignature, URLSafeTimedSerializer

from accounts import mail

bp = Blueprint("reset", __name__)
KNOWN: set[str] = set()


def signer():
    return URLSafeTimedSerializer(current_app.config["SECRET_KEY"], salt="reset")


@bp.post("/api/forgot")
def forgot():
    email = request.get_json()["email"]
    if email in KNOWN:
        token = signer().dumps(email)
        link = url_for("reset.check", token=token, _external=True)
        mail.send(Message("Reset your password", recipients=[email], body="Open " + link))
    return jsonify(ok=True)


@bp.get("/api/reset/<token>")
def check(token):
    try:
        return jsonify(email=signer().loads(token, max_age=1800))
    except BadSignature:
        return jsonify(error="expired"), 410
