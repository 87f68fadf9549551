import configparser

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/convert")
def convert():
    config = configparser.ConfigParser()
    config.add_section("rates")
    config.set("rates", "service", "https://rates.example.com/latest")
    config.set("rates", "currency", request.args.get("currency", "EUR").replace("%", ""))
    answer = requests.get(config.get("rates", "currency"), timeout=5)  # finding: server-side-request-forgery
    return jsonify(answer.json())
