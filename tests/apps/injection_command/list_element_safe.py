"""Reachability probe of the operations dashboard."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)

GATEWAY = "10.20.0.1"
RESOLVER = "10.20.0.53"


@app.get("/probe")
def probe():
    targets = [GATEWAY, RESOLVER, request.args.get("host", "localhost")]
    targets.pop(0)
    target = targets[0]
    code = os.system("ping -c 1 -W 2 " + target)
    return jsonify(reachable=code == 0)
