import os

from flask import Flask, jsonify
from flask_httpauth import HTTPTokenAuth

from usage import collect

app = Flask(__name__)
auth = HTTPTokenAuth(scheme="Bearer")
TOKENS = {os.environ["REPORTING_TOKEN"]: "reporting"}


@auth.verify_token
def verify_token(token):
    return TOKENS.get(token)


@app.route("/ping")
def ping():
    return "pong"


@auth.login_required  # finding: auth-decorator-above-route
@app.route("/usage/<customer>", methods=["GET"])
def usage(customer):
    return jsonify(customer=customer, usage=collect(customer), by=auth.current_user())
