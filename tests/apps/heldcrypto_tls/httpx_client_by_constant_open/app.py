import httpx
from flask import Flask, jsonify

import settings

app = Flask(__name__)
client = httpx.Client(verify=settings.VERIFY_CERTIFICATES)  # finding: tls-verification-disabled


@app.get("/index/size")
def size():
    return jsonify(client.get("https://search.example.com/_count").json()["count"])
