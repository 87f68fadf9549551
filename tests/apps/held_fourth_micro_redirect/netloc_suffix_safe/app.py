from urllib.parse import urlsplit

from flask import Flask, abort, redirect, request

app = Flask(__name__)
PARTNERS = {"shop.example.com", "help.example.com"}


@app.get("/out")
def out():
    url = request.args.get("url", "https://shop.example.com/")
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.netloc in PARTNERS:
        abort(400)
    return redirect(url, code=303)
