import io
from itertools import chain

import joblib
from flask import Flask, jsonify, request

app = Flask(__name__)
MODEL_PATH = "models/current.joblib"


@app.post("/score")
def score():
    uploaded = [io.BytesIO(f.read()) for f in request.files.values()]
    first, *_ = chain([MODEL_PATH], uploaded)
    model = joblib.load(first)
    return jsonify(name=type(model).__name__)
