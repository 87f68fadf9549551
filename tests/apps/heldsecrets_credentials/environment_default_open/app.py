import os

import requests
from flask import Flask, jsonify

app = Flask(__name__)
SMS_TOKEN = os.environ.get("SMS_TOKEN", "7f3e9c1b5a2d48e6b0f4c8a19d7e3256")  # finding: hardcoded-credential


@app.post("/reminders")
def remind():
    answer = requests.post(
        "https://sms.example.com/v1/messages",
        headers={"Authorization": f"Bearer {SMS_TOKEN}"},
        json={"text": "Your appointment is tomorrow."},
        timeout=10,
    )
    return jsonify(ok=answer.ok)
