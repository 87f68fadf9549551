from urllib.parse import urlparse

from flask import Flask, abort, redirect, request

app = Flask(__name__)
PARTNERS = {"www.example.com", "pay.example.com", "help.example.org"}


def partner_url(url):
    parts = urlparse(url)
    if parts.scheme != "https":
        abort(400)
    if not any(parts.netloc == host for host in PARTNERS):
        abort(400)
    return url


@app.get("/out")
def leave():
    return redirect(partner_url(request.args["url"]))
