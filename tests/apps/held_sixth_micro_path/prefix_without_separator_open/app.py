import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)
BASE = "/srv/public"


@app.get("/asset")
def asset():
    full = os.path.realpath(os.path.join(BASE, request.args.get("p", "")))
    if not full.startswith(BASE):
        abort(403)
    return send_file(full, mimetype="application/octet-stream")  # finding: path-traversal
