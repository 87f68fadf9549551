import hashlib
import os

from flask import Flask, jsonify, request

app = Flask(__name__)
CACHE = "/var/cache/site"


@app.get("/cached")
def cached():
    url = request.args.get("url", "")
    digest = hashlib.sha256(url.encode()).hexdigest()
    path = os.path.join(CACHE, url.split("?")[0])
    with open(path, "rb") as fh:  # finding: path-traversal
        return jsonify(size=len(fh.read()), id=digest)
