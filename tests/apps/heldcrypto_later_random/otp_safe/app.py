import os
from secrets import randbelow

import redis
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
store = redis.Redis.from_url(os.environ["REDIS_URL"])


def send_sms(number: str, text: str) -> None:
    app.extensions["sms"].send(number, text)


@app.post("/2fa/start")
def start():
    otp_code = f"{randbelow(1_000_000):06d}"
    store.setex(f"otp:{session['uid']}", 300, otp_code)
    send_sms(request.form["number"], f"Your code is {otp_code}")
    return "", 202
