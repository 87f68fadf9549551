import os

from flask import Flask, jsonify
from flask_httpauth import HTTPTokenAuth

app = Flask(__name__)
auth = HTTPTokenAuth(scheme="Bearer")


@auth.verify_token
def verify_token(token):
    return token == os.environ["METRICS_TOKEN"]  # finding: timing-unsafe-comparison


@app.get("/metrics")
@auth.login_required
def metrics():
    return jsonify(requests=1024)
