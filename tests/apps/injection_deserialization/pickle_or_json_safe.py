import json

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/metrics", methods=["POST"])
def metrics():
    payload = request.get_data()
    samples = json.loads(payload)
    return jsonify(received=len(samples))
