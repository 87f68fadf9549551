from urllib.parse import quote

import requests
from flask import Flask, abort, jsonify

app = Flask(__name__)
app.config["CARRIER_API"] = "https://api.carrier.example/v2"


@app.get("/parcels/<number>")
def parcel(number):
    if not number.isalnum():
        abort(404)
    reply = requests.get(f"{app.config['CARRIER_API']}/parcels/{quote(number, safe='')}", timeout=5)
    if reply.status_code != 200:
        abort(502)
    return jsonify(state=reply.json()["state"])


@app.get("/rates/<int:weight>")
def rates(weight):
    reply = requests.get("https://api.carrier.example/v2/rates", params={"grams": weight}, timeout=5)
    return jsonify(reply.json())
