import os

import requests
from flask import Flask, jsonify
from requests.auth import HTTPBasicAuth

app = Flask(__name__)

JENKINS_URL = "https://ci.northgate-labs.com"
JENKINS_USER = "deploy-bot"
JENKINS_PASS = os.environ.get("JENKINS_PASS")


@app.route("/builds/<int:number>")
def build(number):
    response = requests.get(
        "%s/job/site/%d/api/json" % (JENKINS_URL, number),
        auth=HTTPBasicAuth(JENKINS_USER, JENKINS_PASS),
        timeout=10,
    )
    response.raise_for_status()
    data = response.json()
    return jsonify(result=data["result"], duration=data["duration"])
