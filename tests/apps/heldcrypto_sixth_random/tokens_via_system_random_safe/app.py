import os
import string
from random import SystemRandom

from flask import Flask, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
_rand = SystemRandom()


def random_token(size=40):
    return "".join(_rand.choice(string.ascii_letters + string.digits) for _ in range(size))


@app.post("/device-token")
def device_token():
    token = random_token()
    session["device_token"] = token
    return {"token": token}
