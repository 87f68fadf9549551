import os
from urllib.parse import quote

import requests
from flask import Flask, current_app, jsonify, request

app = Flask(__name__)
app.config["GEOCODER"] = os.environ.get("GEOCODER_URL", "https://geo.example.com")


class Geocoder:
    def __init__(self, base):
        self.base = base.rstrip("/")
        self.http = requests.Session()

    def lookup(self, address, country):
        url = f"{self.base}/v1/{quote(country, safe='')}/search"
        reply = self.http.get(url, params={"q": address}, headers={"Accept": "application/json"}, timeout=4)
        return reply.json() if reply.ok else []


@app.get("/geocode")
def geocode():
    coder = Geocoder(current_app.config["GEOCODER"])
    return jsonify(coder.lookup(request.args.get("address", ""), request.args.get("country", "pl")))
