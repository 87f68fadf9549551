import os

import urllib3
from flask import Flask, jsonify

app = Flask(__name__)
http = urllib3.PoolManager(cert_reqs="CERT_REQUIRED", ca_certs=os.environ.get("CA_BUNDLE"))


@app.get("/weather")
def weather():
    answer = http.request("GET", "https://weather.example.com/now", timeout=3.0)
    return jsonify(status=answer.status)
