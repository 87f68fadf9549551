import base64
import pickle

import redis
from flask import Flask, jsonify, request

app = Flask(__name__)
cache = redis.Redis(host="cache.internal")


@app.route("/profile")
def profile():
    key = "profile:" + request.args.get("version", "1")
    cached = base64.b64decode(request.headers.get("X-Cached-Profile", ""))
    if not cached:
        cached = pickle.dumps({"name": "guest", "visits": 0})
        cache.set(key, cached)
    return jsonify(visits=pickle.loads(cached)["visits"])  # finding: unsafe-deserialization
