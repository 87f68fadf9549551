import re

import requests
from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.route("/buckets")
def buckets():
    region = request.args.get("region", "eu-west-1")
    if not re.match(r"[a-z]{2}-[a-z]+-\d", region):
        abort(400)
    host = "storage." + region + ".cloud.example.com"
    listing = requests.head("https://" + host, timeout=5)  # finding: server-side-request-forgery
    return jsonify(ok=listing.ok)
