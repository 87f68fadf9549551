import os

from flask import Flask, request
from slack_sdk import WebClient

app = Flask(__name__)


def slack() -> WebClient:
    return WebClient(token="xoxb-417730928841-6620914457310-hV2nTq8LsXw0YcRk5MzBf7Pd")  # finding: hardcoded-credential


@app.post("/alerts")
def alert():
    payload = request.get_json()
    slack().chat_postMessage(channel="#operations", text=str(payload.get("summary", ""))[:300])
    return "", 204
