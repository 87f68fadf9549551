import binascii
import struct

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/position")
def position():
    raw = binascii.unhexlify(request.cookies.get("position", ""))
    x, y = struct.unpack("<ii", raw)
    return jsonify(x=x, y=y)
