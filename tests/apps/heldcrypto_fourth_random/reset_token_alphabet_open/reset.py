import random
import secrets
import string
from datetime import datetime, timedelta, timezone

from flask import Blueprint, request

from mailer import send_reset_mail
from models import PasswordReset, User, db

bp = Blueprint("reset", __name__)
ALPHABET = string.ascii_letters + string.digits


def new_token(length=40):
    return "".join(random.choice(ALPHABET) for _ in range(length))  # finding: weak-random


@bp.post("/password/forgot")
def forgot():
    user = User.query.filter_by(email=request.form["email"]).first()
    if user:
        reset = PasswordReset(
            user_id=user.id,
            token=new_token(),
            expires=datetime.now(timezone.utc) + timedelta(minutes=30),
        )
        db.session.add(reset)
        db.session.commit()
        send_reset_mail(user.email, reset.token)
    return "", 202


def shuffled_hints(hints):
    random.shuffle(hints)
    return hints
