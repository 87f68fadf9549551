from urllib.parse import urlsplit

import requests
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
session = requests.Session()
PARTNERS = frozenset({"api.partner-a.com", "api.partner-b.com"})


@app.post("/webhooks/test")
def test_webhook():
    url = request.json.get("url", "")
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        abort(400)
    r = session.post(url, json={"event": "ping"}, timeout=5, allow_redirects=False)  # finding: server-side-request-forgery
    return jsonify(delivered=r.ok)
