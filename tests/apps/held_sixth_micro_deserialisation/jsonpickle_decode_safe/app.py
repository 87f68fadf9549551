import json

import jsonpickle
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/filters")
def filters():
    encoded = request.args.get("state", "{}")
    decode = json.loads
    state = decode(encoded)
    return jsonify(active=type(state).__name__)
