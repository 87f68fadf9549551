import httpx
from flask import Flask, jsonify

import settings

app = Flask(__name__)
client = httpx.Client(
    base_url="https://search.example.com", verify=settings.VERIFY_CERTIFICATES
)  # finding: tls-verification-disabled


@app.get("/index/size")
def size():
    return jsonify(client.get("/_count").json()["count"])
