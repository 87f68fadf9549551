import random

from flask import Flask, request, session
import os

from sms import deliver

app = Flask(__name__)
app.secret_key = os.environ["OTP_SECRET_KEY"]
store = {}

_rng = random.SystemRandom()


@app.route("/otp/send", methods=["POST"])
def send_otp():
    phone = request.form["phone"]
    otp = _rng.randint(100000, 999999)
    store[phone] = str(otp)
    session["phone"] = phone
    deliver(phone, f"Your login code is {otp}")
    return "", 202
