from ipaddress import ip_address

import requests
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
CAMERAS = [ip_address("10.20.0.11"), ip_address("10.20.0.12"), ip_address("10.20.0.13")]


def known_camera(address):
    try:
        return ip_address(address) in CAMERAS
    except ValueError:
        return False


@app.route("/camera/snapshot")
def snapshot():
    address = request.args["camera"]
    if not known_camera(address):
        abort(404)
    picture = requests.get(f"http://{address}/live.jpg", timeout=3)
    return jsonify(bytes=len(picture.content))
