from urllib.parse import urlsplit

from flask import Flask, abort, redirect, request

app = Flask(__name__)

TRUSTED = "shop.example"


def trusted(url):
    parts = urlsplit(url)
    if parts.scheme != "https" or "\\" in url:
        return False
    host = parts.hostname or ""
    return host == TRUSTED or host.endswith("." + TRUSTED)


@app.get("/out")
def out():
    url = request.args.get("to", "https://shop.example/")
    if not trusted(url):
        abort(400)
    return redirect(url, 302)
