import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)
BASE = "/srv/media"


@app.route("/media")
def media():
    path = os.path.join(BASE, request.args.get("p", ""))
    if not path.startswith(BASE):
        abort(403)
    return send_file(path, mimetype="image/png")  # finding: path-traversal
