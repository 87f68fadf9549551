import binascii
import marshal

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/position")
def position():
    raw = binascii.unhexlify(request.cookies.get("position", ""))
    x, y = marshal.loads(raw)  # finding: unsafe-deserialization
    return jsonify(x=x, y=y)
