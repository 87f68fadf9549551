import hashlib
import hmac
import os

from flask import Flask, abort, request

app = Flask(__name__)
MAC_KEY = bytes.fromhex(os.environ["MAC_KEY_HEX"])


def mac(data: bytes) -> str:
    return hashlib.blake2b(data, key=MAC_KEY, digest_size=32).hexdigest()


def content_id(data: bytes) -> str:
    return hashlib.sha3_256(data).hexdigest()


@app.put("/blobs")
def put_blob():
    data = request.get_data()
    if not hmac.compare_digest(mac(data), request.headers.get("X-Mac", "")):
        abort(403)
    return {"id": content_id(data)}, 201
