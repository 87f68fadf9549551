from urllib.parse import urlparse

import requests
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
FEED_HOSTS = {"feeds.example.com", "news.example.org"}


@app.post("/feeds")
def add_feed():
    url = request.get_json()["url"]
    parts = urlparse(url)
    if parts.scheme not in ("http", "https") or not any(host in url for host in FEED_HOSTS):
        abort(422)
    response = requests.get(url, timeout=5, allow_redirects=False)  # finding: server-side-request-forgery
    return jsonify(found=response.ok), 201
