import os

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
GEOCODER = os.environ.get("GEOCODER_URL", "https://geo.example.com/search")


@app.get("/geocode")
def geocode():
    reply = requests.get(GEOCODER, params={"q": request.args["q"]}, timeout=5)
    return jsonify(reply.json())
