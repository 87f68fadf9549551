import hashlib
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/shards")
def shard():
    digest = hashlib.blake2b(request.get_data(), digest_size=16, person=b"shard-v1")
    mac = hashlib.blake2b(request.get_data(), key=bytes.fromhex(os.environ["SHARD_KEY"]), person=b"mac-v1")
    return jsonify(shard=digest.digest()[0] % 8, mac=mac.hexdigest())
