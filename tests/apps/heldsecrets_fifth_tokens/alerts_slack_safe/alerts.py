import os

from flask import Flask, request
from slack_sdk import WebClient

app = Flask(__name__)


def slack() -> WebClient:
    return WebClient(token=os.environ["SLACK_BOT_TOKEN"])


@app.post("/alerts")
def alert():
    payload = request.get_json()
    slack().chat_postMessage(channel="#operations", text=str(payload.get("summary", ""))[:300])
    return "", 204
