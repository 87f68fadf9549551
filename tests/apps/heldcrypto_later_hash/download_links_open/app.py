import hmac
import time

from flask import Flask, abort, request, send_from_directory

from links import sign

app = Flask(__name__)
app.config.from_prefixed_env()


@app.get("/dl/<path:path>")
def download(path):
    expires = request.args.get("e", 0, type=int)
    given = request.args.get("s", "")
    if expires < time.time() or not hmac.compare_digest(given.encode(), sign(path, expires).encode()):
        abort(403)
    return send_from_directory("files", path)
