import json
from urllib.request import Request, urlopen

from flask import Flask, jsonify, request

app = Flask(__name__)
NOTIFY = "http://notifier.internal:8025/messages"


@app.route("/notify", methods=["POST"])
def notify():
    body = request.get_json()
    message = json.dumps({"text": body.get("text"), "target": body.get("target")}).encode()
    with urlopen(Request(body.get("target"), data=message)) as reply:  # finding: server-side-request-forgery
        return jsonify(delivered=reply.status == 202)
