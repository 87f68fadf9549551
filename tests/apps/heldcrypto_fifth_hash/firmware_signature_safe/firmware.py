import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
from flask import Flask, abort, jsonify, request

app = Flask(__name__)

with open("/etc/firmware/vendor.pub", "rb") as fh:
    VENDOR_KEY = serialization.load_pem_public_key(fh.read())


@app.route("/firmware", methods=["POST"])
def upload():
    image = request.files["image"].read()
    signature = request.files["signature"].read()
    try:
        VENDOR_KEY.verify(
            signature,
            image,
            padding.PKCS1v15(),
            hashes.SHA256(),
        )
    except InvalidSignature:
        abort(422)
    return jsonify(digest=hashlib.sha256(image).hexdigest())
