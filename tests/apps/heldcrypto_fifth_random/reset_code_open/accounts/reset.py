import random
import secrets
import string
from datetime import datetime, timedelta, timezone

from flask import Blueprint, request

from .mailer import send_mail
from .storage import find_user, save_reset

bp = Blueprint("reset", __name__, url_prefix="/reset")
ALPHABET = string.ascii_letters + string.digits


def make_reset_token(length: int = 32) -> str:
    return "".join(random.choice(ALPHABET) for _ in range(length))  # finding: weak-random


@bp.post("/")
def start_reset():
    user = find_user(request.form["email"])
    if user is not None:
        token = make_reset_token()
        save_reset(user, token, datetime.now(timezone.utc) + timedelta(hours=1))
        send_mail(user.email, "reset", token=token)
    return {"status": "sent"}
