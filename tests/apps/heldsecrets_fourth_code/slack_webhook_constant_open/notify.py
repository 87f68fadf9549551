import os

import requests
from flask import Flask, request

app = Flask(__name__)
app.config.update(
    ALERT_CHANNEL="#deployments",
    SLACK_BOT_TOKEN="xoxb-284719350622-7193648205517-Qm4VtZ8xKc1NwRb7LpYs3HdJ",  # finding: hardcoded-credential
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
