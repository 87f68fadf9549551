from flask import Blueprint, abort, jsonify, request

from .weights import read_weights

bp = Blueprint("models", __name__)


@bp.post("/")
def upload():
    weights = request.files.get("weights")
    if weights is None or not (weights.filename or "").endswith(".npy"):
        abort(400)
    return jsonify(layers=read_weights(weights.stream))
