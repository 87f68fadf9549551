import io

import numpy as np
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/matrix")
def matrix():
    data = io.BytesIO(request.files["matrix"].read())
    array = np.load(data, allow_pickle=True)  # finding: unsafe-deserialization
    return jsonify(shape=list(array.shape))
