import os

import requests
from flask import Flask, request

app = Flask(__name__)


class Mailer:
    headers = {
        "Content-Type": "application/json",
        "Authorization": "Bearer " + os.environ["SENDGRID_KEY"],
    }

    def send(self, to, subject, text):
        body = {
            "personalizations": [{"to": [{"email": to}]}],
            "from": {"email": "noreply@example.com"},
            "subject": subject,
            "content": [{"type": "text/plain", "value": text}],
        }
        return requests.post("https://api.sendgrid.com/v3/mail/send", json=body, headers=self.headers, timeout=10)


@app.post("/welcome")
def welcome():
    Mailer().send(request.json["email"], "Welcome", "Good to see you.")
    return "", 202
