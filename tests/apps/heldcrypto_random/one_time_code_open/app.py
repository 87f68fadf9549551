import random
import time

from flask import Flask, jsonify, session

app = Flask(__name__)
app.config.from_prefixed_env()
codes = {}


@app.post("/otp")
def send_code():
    otp = random.randint(100000, 999999)  # finding: weak-random
    codes[session["user_id"]] = otp, time.time() + 300
    return jsonify(sent=True)
