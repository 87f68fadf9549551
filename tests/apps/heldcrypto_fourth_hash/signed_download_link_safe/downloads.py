import hashlib
import hmac
import os
import time

from flask import Flask, abort, request, send_from_directory

app = Flask(__name__)
LINK_KEY = os.environ["LINK_KEY"]


def signature(name: str, expires: int) -> str:
    message = f"{name}:{expires}"
    return hmac.new(LINK_KEY.encode(), message.encode(), "sha256").hexdigest()


@app.get("/files/<name>")
def download(name):
    expires = request.args.get("expires", 0, type=int)
    given = request.args.get("sig", "")
    if expires < time.time() or not hmac.compare_digest(signature(name, expires), given):
        abort(403)
    return send_from_directory("files", name)
