import hmac
import os

from flask import Flask, jsonify
from flask_httpauth import HTTPTokenAuth

app = Flask(__name__)
auth = HTTPTokenAuth(scheme="Bearer")
METRICS_TOKEN = os.environ["METRICS_TOKEN"]


@auth.verify_token
def verify_token(token):
    if hmac.compare_digest(token.encode(), METRICS_TOKEN.encode()):
        return "metrics"
    return None


@app.get("/metrics")
@auth.login_required
def metrics():
    return jsonify(requests_total=0)
