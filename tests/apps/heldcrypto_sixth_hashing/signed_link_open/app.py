"""Download links that are signed for a limited time."""
import hashlib
import hmac
import os
import time

from flask import Flask, abort, request, send_from_directory, url_for

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
LINK_SALT = os.environ["LINK_SALT"]


def sign(name: str, expires: int) -> str:
    message = f"{LINK_SALT}:{name}:{expires}".encode()
    return hashlib.md5(message).hexdigest()  # finding: weak-hash


@app.get("/share/<name>")
def share(name):
    expires = int(time.time()) + 3600
    return {"url": url_for("download", name=name, e=expires, s=sign(name, expires))}


@app.get("/download/<name>")
def download(name):
    expires = request.args.get("e", 0, type=int)
    if expires < time.time():
        abort(410)
    if not hmac.compare_digest(sign(name, expires), request.args.get("s", "")):
        abort(403)
    return send_from_directory(app.instance_path, name)
