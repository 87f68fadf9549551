import os

import requests
from flask import Flask, request

app = Flask(__name__)
app.config.update(
    ALERT_CHANNEL="#deployments",
    SLACK_BOT_TOKEN=os.getenv("SLACK_BOT_TOKEN", ""),
)


@app.post("/hooks/deployed")
def deployed():
    requests.post(
        "https://slack.com/api/chat.postMessage",
        headers={"Authorization": "Bearer " + app.config["SLACK_BOT_TOKEN"]},
        json={"channel": app.config["ALERT_CHANNEL"], "text": request.json["version"]},
        timeout=5,
    )
    return "", 204
