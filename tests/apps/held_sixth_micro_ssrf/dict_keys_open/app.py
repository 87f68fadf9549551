import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/preview")
def preview():
    target = request.args.get("url", "")
    slots = {}
    slots["primary"] = "https://status.example.org/health"
    slots["chosen"] = target
    slots["backup"] = "https://backup.example.org/health"
    resp = requests.get(slots["chosen"], timeout=4)  # finding: server-side-request-forgery
    return jsonify(status=resp.status_code, size=len(resp.content))
