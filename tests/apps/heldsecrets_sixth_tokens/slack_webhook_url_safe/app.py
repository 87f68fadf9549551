import os

import requests
from flask import Flask, request

app = Flask(__name__)
WEBHOOK = os.environ["SLACK_WEBHOOK"]


@app.post("/orders")
def orders():
    order = request.get_json()
    requests.post(WEBHOOK, json={"text": f"New order {int(order['id'])}"}, timeout=5)
    return "", 201
