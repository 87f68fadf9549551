import hashlib
import os

from flask import Flask, jsonify, request

app = Flask(__name__)
CACHE = "/var/cache/app"


@app.get("/cached")
def cached():
    key = request.args.get("key", "")
    path = os.path.join(CACHE, hashlib.sha256(key.encode()).hexdigest())
    if not os.path.exists(path):
        with open(path, "w", encoding="utf-8") as fh:
            fh.write("{}")
    return jsonify(fresh=os.path.getsize(path) == 2)
