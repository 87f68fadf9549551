import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
BASE = "/srv/reports"


@app.get("/report")
def report():
    wanted = os.path.realpath(os.path.join(BASE, request.args["file"]))
    if not wanted.startswith(BASE + os.sep):
        abort(403)
    with open(wanted, encoding="utf-8") as handle:
        return jsonify(text=handle.read())
