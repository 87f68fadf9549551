import os

import requests
from flask import Flask, jsonify

app = Flask(__name__)

API = "https://api.github.com"
HEADERS = {"Accept": "application/vnd.github+json", "Authorization": "Bearer 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"}  # finding: hardcoded-credential


@app.get("/releases")
def releases():
    reply = requests.get(f"{API}/repos/nordfleet/agent/releases", headers=HEADERS, timeout=10)
    reply.raise_for_status()
    return jsonify([{"tag": r["tag_name"], "at": r["published_at"]} for r in reply.json()])
