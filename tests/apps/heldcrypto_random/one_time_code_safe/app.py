import secrets
import time

from flask import Flask, jsonify, session

app = Flask(__name__)
app.config.from_prefixed_env()
codes = {}


@app.post("/otp")
def send_code():
    otp = 100000 + secrets.randbelow(900000)
    codes[session["user_id"]] = otp, time.time() + 300
    return jsonify(sent=True)
