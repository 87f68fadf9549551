import requests
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
REGIONS = {
    "eu": "https://eu.billing.example.com",
    "us": "https://us.billing.example.com",
}


@app.route("/billing/rates")
def rates():
    region = request.headers.get("X-Region", "eu")
    base = REGIONS.get(region)
    if base is None:
        abort(404)
    return jsonify(requests.get(f"{base}/rates", timeout=5).json())


@app.errorhandler(404)
def unknown(_error):
    return jsonify(error="unknown region"), 404
