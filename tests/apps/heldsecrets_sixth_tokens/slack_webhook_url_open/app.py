import os

import requests
from flask import Flask, request

app = Flask(__name__)
WEBHOOK = "https://hooks.slack.com/services/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"  # finding: hardcoded-credential


@app.post("/orders")
def orders():
    order = request.get_json()
    requests.post(WEBHOOK, json={"text": f"New order {int(order['id'])}"}, timeout=5)
    return "", 201
