from flask import Flask, jsonify, request

from scoring import WeightStore

app = Flask(__name__)
store = WeightStore()


@app.post("/models/<int:model_id>/weights")
def upload_weights(model_id):
    weights = request.files["weights"]
    shape = store.load(model_id, weights.stream)
    return jsonify(shape=shape), 201
