import torch
from flask import Flask, jsonify, request

app = Flask(__name__)


def parameters(upload):
    state = torch.load(upload, map_location="cpu", weights_only=True)
    return sum(tensor.numel() for tensor in state.values())


@app.route("/checkpoints", methods=["POST"])
def checkpoint():
    return jsonify(parameters=parameters(request.files["checkpoint"].stream))
