import hashlib
import hmac
import os
import pickle

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
KEY = os.environ["WORKER_KEY"].encode()


@app.post("/results")
def results():
    body = request.get_data()
    expected = hmac.new(KEY, body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Signature", "")):
        abort(403)
    result = pickle.loads(body)
    return jsonify(rows=len(result))
