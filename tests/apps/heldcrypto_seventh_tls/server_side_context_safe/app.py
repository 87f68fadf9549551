import certifi
import requests
from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/feed")
def feed():
    reply = requests.get(
        "https://news.example.org/feed.json", verify=certifi.where(), timeout=5, allow_redirects=False
    )
    return jsonify(reply.json())
