import json
import os
import ssl
from urllib.request import Request, urlopen

from flask import Flask, jsonify

app = Flask(__name__)


def read(sensor):
    req = Request(
        "https://hub.plant.internal/api/sensors/%d" % sensor,
        headers={"Authorization": "Token " + os.environ["HUB_TOKEN"]},
    )
    ctx = ssl.create_default_context()
    with urlopen(req, context=ctx, timeout=5) as reply:
        return json.load(reply)


@app.route("/sensors/<int:sensor>")
def sensor_view(sensor):
    return jsonify(read(sensor))
