import json

import jsonpickle
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/filters")
def filters():
    encoded = request.args.get("state", "{}")
    decode = jsonpickle.decode
    state = decode(encoded)  # finding: unsafe-deserialization
    return jsonify(active=type(state).__name__)
