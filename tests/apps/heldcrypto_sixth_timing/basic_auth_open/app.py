import hmac
import os

from flask import Flask, jsonify
from flask_httpauth import HTTPTokenAuth

app = Flask(__name__)
auth = HTTPTokenAuth(scheme="Bearer")
METRICS_TOKEN = os.environ["METRICS_TOKEN"]


@auth.verify_token
def verify_token(token):
    if token == METRICS_TOKEN:  # finding: timing-unsafe-comparison
        return "metrics"
    return None


@app.get("/metrics")
@auth.login_required
def metrics():
    return jsonify(requests_total=0)
