import hmac
import os

from flask import Flask, jsonify
from flask_httpauth import HTTPTokenAuth

app = Flask(__name__)
auth = HTTPTokenAuth(scheme="Bearer")


@auth.verify_token
def verify_token(token):
    return hmac.compare_digest(token, os.environ["METRICS_TOKEN"])


@app.get("/metrics")
@auth.login_required
def metrics():
    return jsonify(requests=1024)
