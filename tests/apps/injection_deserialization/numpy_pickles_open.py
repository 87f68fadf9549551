import io

import numpy as np
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.put("/matrix")
def matrix():
    buffer = io.BytesIO(request.data)
    values = np.load(buffer, allow_pickle=True)  # finding: unsafe-deserialization
    return jsonify(shape=list(values.shape))
