import ipaddress

import urllib3
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
http = urllib3.PoolManager(retries=False)

CAMERAS = ipaddress.ip_network("192.0.2.16/28")


def camera_address(raw):
    try:
        address = ipaddress.ip_address(raw)
    except ValueError:
        abort(400)
    if address not in CAMERAS:
        abort(403)
    return address


@app.get("/camera/snapshot")
def snapshot():
    address = camera_address(request.args.get("ip", ""))
    reply = http.request("GET", f"http://{address}/snapshot.jpg")
    return jsonify(bytes=len(reply.data))
