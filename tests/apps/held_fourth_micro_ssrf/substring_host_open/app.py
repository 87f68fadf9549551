from urllib.parse import urlsplit

import requests
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
ALLOWED = ("api.example.com", "cdn.example.com")


def permitted(url):
    parts = urlsplit(url)
    if parts.scheme != "https":
        return False
    return any(host in url for host in ALLOWED)


@app.get("/fetch")
def fetch():
    url = request.args.get("url", "")
    if not permitted(url):
        abort(400)
    reply = requests.get(url, timeout=5, allow_redirects=False)  # finding: server-side-request-forgery
    return jsonify(status=reply.status_code, size=len(reply.content))
