from urllib.parse import urlsplit, urlunsplit

import requests
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
MIRRORS = {"eu": "eu.mirror.example.org", "us": "us.mirror.example.org"}


@app.post("/mirror")
def mirror():
    parts = urlsplit(request.get_data(as_text=True))
    if parts.scheme not in ("http", "https"):
        abort(400)
    host = MIRRORS.get(parts.netloc, MIRRORS["eu"])
    url = urlunsplit(("https", host, "/status.json", "", ""))
    session = requests.Session()
    reply = session.request("GET", url, timeout=5, allow_redirects=False)
    return jsonify(status=reply.status_code)
