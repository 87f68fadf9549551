import os

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
GITHUB = "ghp_c33E3b9UEBxD27Xpr2tbNfeiIlrLxMfTs73O"  # finding: hardcoded-credential
ISSUES = "https://api.github.com/repos/example/feedback/issues"


@app.post("/feedback")
def feedback():
    reply = requests.post(
        ISSUES,
        json={"title": "Feedback", "body": request.json["text"]},
        headers={"Authorization": f"token {GITHUB}"},
        timeout=10,
    )
    return jsonify(number=reply.json()["number"]), 201
