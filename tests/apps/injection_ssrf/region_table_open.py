import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
REGIONS = {
    "eu": "https://eu.billing.example.com",
    "us": "https://us.billing.example.com",
}


@app.route("/billing/rates")
def rates():
    region = request.headers.get("X-Region", "eu")
    base = REGIONS.get(region, f"https://{region}.billing.example.com")
    return jsonify(requests.get(f"{base}/rates", timeout=5).json())  # finding: server-side-request-forgery


@app.errorhandler(404)
def unknown(_error):
    return jsonify(error="unknown region"), 404
