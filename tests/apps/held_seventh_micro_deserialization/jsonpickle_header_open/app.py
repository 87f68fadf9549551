import json

import jsonpickle
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/prefs")
def prefs():
    packed = request.headers.get("X-Prefs", "{}")
    prefs = jsonpickle.decode(packed)  # finding: unsafe-deserialization
    return jsonify(ok=bool(prefs))
