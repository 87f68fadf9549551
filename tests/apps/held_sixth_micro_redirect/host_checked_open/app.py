from urllib.parse import urlparse

from flask import Flask, abort, redirect, request

app = Flask(__name__)
TRUSTED = ["www.shop.example", "pay.shop.example"]


def is_trusted(url: str) -> bool:
    parsed = urlparse(url)
    return parsed.scheme == "https" and any(host in parsed.netloc for host in TRUSTED)


@app.route("/checkout/done")
def done():
    if not is_trusted(url := request.args.get("continue", "")):
        abort(400)
    return redirect(url)  # finding: open-redirect
