import hashlib
import hmac
import os
import time

from flask import Flask, abort, request, send_from_directory, url_for

app = Flask(__name__)
LINK_KEY = os.environ["LINK_KEY"]


def sign(name: str, expires: int) -> str:
    payload = f"{name}|{expires}"
    return hmac.new(LINK_KEY.encode(), payload.encode(), hashlib.sha256).hexdigest()


def link_for(name: str) -> str:
    expires = int(time.time()) + 3600
    return url_for("download", name=name, e=expires, s=sign(name, expires))


@app.get("/dl/<name>")
def download(name: str):
    expires = request.args.get("e", 0, type=int)
    if expires < time.time():
        abort(410)
    if not hmac.compare_digest(sign(name, expires), request.args.get("s", "")):
        abort(403)
    return send_from_directory("/srv/downloads", name)
