import hmac
from secrets import randbelow

from flask import Blueprint, abort, request

from .sms import send_sms
from .store import codes

bp = Blueprint("otp", __name__, url_prefix="/otp")


@bp.route("/send", methods=["POST"])
def send():
    phone = request.form["phone"]
    otp_code = str(100000 + randbelow(900000))
    codes.setex(phone, 300, otp_code)
    send_sms(phone, f"Your code is {otp_code}")
    return "", 204


@bp.route("/verify", methods=["POST"])
def verify():
    stored = codes.get(request.form["phone"])
    if stored is None or not hmac.compare_digest(stored, request.form["code"].encode()):
        abort(401)
    codes.delete(request.form["phone"])
    return "", 204
