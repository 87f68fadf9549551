from urllib.parse import quote

import requests
from flask import Flask, jsonify

app = Flask(__name__)
LOOKUP = "https://lookup.example.com/zone/%s"


@app.route("/zones/<zone>")
def zone_info(zone):
    reply = requests.get(LOOKUP % quote(zone, safe=""), timeout=5)
    return jsonify(zone=reply.json())
