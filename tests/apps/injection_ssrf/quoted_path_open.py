from urllib.parse import quote

import requests
from flask import Flask, jsonify

app = Flask(__name__)
LOOKUP = "https://lookup.%s"


@app.route("/zones/<zone>")
def zone_info(zone):
    reply = requests.get(LOOKUP % quote(zone, safe=""), timeout=5)  # finding: server-side-request-forgery
    return jsonify(zone=reply.json())
