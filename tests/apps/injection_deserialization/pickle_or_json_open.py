import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/metrics", methods=["POST"])
def metrics():
    payload = request.get_data()
    samples = pickle.loads(payload)  # finding: unsafe-deserialization
    return jsonify(received=len(samples))
