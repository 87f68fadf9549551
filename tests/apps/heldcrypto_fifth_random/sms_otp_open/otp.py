import random

from flask import Flask, request, session
import os

from sms import deliver

app = Flask(__name__)
app.secret_key = os.environ["OTP_SECRET_KEY"]
store = {}


@app.route("/otp/send", methods=["POST"])
def send_otp():
    phone = request.form["phone"]
    otp = random.randint(100000, 999999)  # finding: weak-random
    store[phone] = str(otp)
    session["phone"] = phone
    deliver(phone, f"Your login code is {otp}")
    return "", 202
