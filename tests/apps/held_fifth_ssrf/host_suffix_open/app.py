from urllib.parse import urlsplit

import requests
from flask import Flask, Response, abort, request

app = Flask(__name__)
PARTNER = "cdn-partner.com"


def is_partner(url: str) -> bool:
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or "\\" in url or "@" in parts.netloc:
        return False
    host = parts.hostname
    return host.endswith(PARTNER)


@app.get("/image-proxy")
def image_proxy():
    url = request.args.get("src", "")
    if not is_partner(url):
        abort(400)
    upstream = requests.get(url, timeout=5, allow_redirects=False)  # finding: server-side-request-forgery
    if not upstream.ok:
        abort(502)
    return Response(upstream.content, mimetype="image/png")
