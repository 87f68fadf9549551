import secrets
from random import randint

from flask import Blueprint, session
from flask_login import current_user, login_required

from gateway import send_sms

bp = Blueprint("otp", __name__)


@bp.route("/2fa/send", methods=["POST"])
@login_required
def send_code():
    code = secrets.randbelow(900000) + 100000
    pending = current_user.start_second_factor(code)
    session["pending_2fa"] = pending.id
    send_sms(current_user.phone, "Your sign-in code is %d" % code)
    return {"sent": True}
