import os

import requests
from flask import Flask, jsonify

app = Flask(__name__)
HTTP_OPTIONS = {"timeout": 5, "allow_redirects": False, "verify": False}


@app.get("/weather")
def weather():
    url = os.environ["WEATHER_URL"]
    reply = requests.get(url, headers={"X-Key": os.environ["WEATHER_KEY"]}, **HTTP_OPTIONS)  # finding: tls-verification-disabled
    return jsonify(reply.json())
