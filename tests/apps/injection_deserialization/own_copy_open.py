import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/simulate", methods=["POST"])
def simulate():
    order = request.get_json()
    scenario = pickle.loads(bytes.fromhex(order["scenario"]))  # finding: unsafe-deserialization
    scenario["steps"] = 100
    return jsonify(steps=scenario["steps"])
