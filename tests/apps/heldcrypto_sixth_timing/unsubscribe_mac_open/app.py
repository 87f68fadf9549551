import hashlib
import hmac
import os

from flask import Flask, abort, request, url_for

app = Flask(__name__)
MAC_KEY = os.environb[b"UNSUBSCRIBE_KEY"]


def mac(email: str) -> bytes:
    return hmac.digest(MAC_KEY, email.encode(), hashlib.sha256)


def link(email: str) -> str:
    return url_for("unsubscribe", email=email, mac=mac(email).hex())


@app.get("/unsubscribe")
def unsubscribe():
    email = request.args["email"]
    try:
        given = bytes.fromhex(request.args["mac"])
    except ValueError:
        abort(400)
    valid = given == mac(email)  # finding: timing-unsafe-comparison
    if not valid:
        abort(403)
    return "You have been unsubscribed."
