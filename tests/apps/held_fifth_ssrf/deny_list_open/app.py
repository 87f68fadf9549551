import ipaddress
import socket
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
BLOCKED = {"localhost", "127.0.0.1", "0.0.0.0", "169.254.169.254"}
FEEDS = {"feeds.example.org", "news.example.com"}


def check(url):
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        abort(400)
    if parts.hostname in BLOCKED:
        abort(403)


@app.post("/feeds/test")
def test_feed():
    url = request.form["url"]
    check(url)
    req = Request(url, headers={"User-Agent": "feed-check/1.0"})
    with urlopen(req, timeout=5) as feed:  # finding: server-side-request-forgery
        return jsonify(size=len(feed.read(100_000)))
