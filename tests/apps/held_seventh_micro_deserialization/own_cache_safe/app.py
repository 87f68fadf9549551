import hashlib
import pickle
from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)
CACHE = Path("/var/cache/quotes")


@app.get("/quote")
def quote():
    key = hashlib.sha256(request.args.get("symbol", "").encode()).hexdigest()
    path = CACHE / key
    if not path.exists():
        path.write_bytes(pickle.dumps({"price": 10}))
    return jsonify(pickle.loads(path.read_bytes()))
