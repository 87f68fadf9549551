from urllib.parse import urljoin, urlparse

from flask import Flask, abort, redirect, request

app = Flask(__name__)
SITE = "https://app.example.com/"


@app.get("/continue")
def go_on():
    target = urljoin(SITE, request.args.get("to", ""))
    if urlparse(SITE).netloc not in urlparse(target).netloc:
        abort(400)
    return redirect(target)  # finding: open-redirect
