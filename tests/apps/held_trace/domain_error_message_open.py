import requests
from flask import Flask, jsonify

app = Flask(__name__)


class GatewayProblem(Exception):
    public = "the payment gateway is not available"


def balance():
    try:
        return requests.get("https://pay.internal/balance", timeout=3).json()
    except requests.RequestException as cause:
        raise GatewayProblem from cause


@app.get("/balance")
def show_balance():
    try:
        return jsonify(balance())
    except GatewayProblem as problem:
        return jsonify(error=repr(problem.__cause__)), 502  # missed: stack-trace-exposed
